import type { Target } from '../errors.js';
import type { Route } from '../route.js';
import { checkParameter } from './check-parameter.js';

/** The values of an operation's parameters, by their names on the wire. */
export type ParameterValues = Readonly<Record<string, unknown>>;

/** Where the values stand in a request. */
export interface PlacedParameters {
  /** With all its parameters filled in and encoded. */
  path: string;
  query?: Record<string, unknown>;
  header?: Record<string, unknown>;
}

/** Puts each value where its parameter belongs. Throws an `InvalidParameterError` when one cannot be sent. */
export function placeParameters(
  { path, parameters }: Route,
  look: (name: string) => unknown,
  target: Target,
): PlacedParameters {
  const placed: PlacedParameters = { path };
  for (const parameter of parameters) {
    const { name, in: place = 'path', required = true } = parameter;
    const value = look(name);
    if (value === undefined && !required) continue;
    checkParameter(parameter, value, target);
    if (place === 'path') placed.path = placed.path.replace(`{${name}}`, encodeURIComponent(String(value)));
    else placed[place] = { ...placed[place], [name]: value };
  }
  return placed;
}
