import type { Settings } from '../buddy-options.js';
import type { Target } from '../errors.js';
import type { Parameter, Route } from '../route.js';
import { checkParameter, type ParameterValue } from './check-parameter.js';

/** The values of an operation's parameters, by their names on the wire. */
export type ParameterValues = Readonly<Record<string, unknown>>;

/** Where a request goes. */
export interface Place {
  /** Its path has all its parameters filled in and encoded. */
  readonly target: Target;
  readonly query: Record<string, ParameterValue>;
}

/** Puts each value where its parameter belongs. Throws an `InvalidParameterError` when one cannot be sent. */
export function placeParameters(route: Route, values: ParameterValues, { workspace }: Settings): Place {
  const { operation, method, parameters, end } = route;
  const query: Record<string, ParameterValue> = {};
  let path = '';
  for (const parameter of parameters) {
    const { before, name, isInPath } = parameter;
    const value = values[name] ?? (name === 'domain' ? workspace : undefined);
    path += before;
    if (value === undefined && !isInPath) continue;
    checkParameter(parameter, value, route);
    if (isInPath) path += encode(parameter, value);
    else query[name] = value;
  }
  return { target: { operation, method, path: path + end }, query };
}

function encode({ isSeveral }: Parameter, value: ParameterValue): string {
  const text = encodeURIComponent(value);
  return isSeveral ? text.replaceAll('%2F', '/') : text;
}
