import type { Target } from '../errors.js';
import type { Route } from '../route.js';
import { checkParameter, type ParameterValue } from './check-parameter.js';

/** Where the values stand in a request. */
export interface PlacedParameters {
  /** With all its parameters filled in and encoded. */
  path: string;
  readonly query: Record<string, ParameterValue>;
  readonly header: Record<string, ParameterValue>;
}

/** Puts each value where its parameter belongs. Throws an `InvalidParameterError` when one cannot be sent. */
export function placeParameters(
  { path, parameters }: Route,
  look: (name: string) => unknown,
  target: Target,
): PlacedParameters {
  const placed: PlacedParameters = { path, query: {}, header: {} };
  for (const parameter of parameters) {
    const { name, in: place = 'path', required = true } = parameter;
    const value = look(name);
    if (value === undefined && !required) continue;
    checkParameter(parameter, value, target);
    if (place === 'path') placed.path = placed.path.replace(`{${name}}`, encodeURIComponent(value));
    else placed[place][name] = value;
  }
  return placed;
}
