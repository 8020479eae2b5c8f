import { InvalidParameterError, type Target } from '../errors.js';
import type { RouteParameter } from '../route.js';

export type ParameterValue = string | number | boolean;

/** Throws an `InvalidParameterError` for a value that is unfit, or that would lead to another path. */
export function checkParameter(
  parameter: RouteParameter,
  value: unknown,
  target: Target,
): asserts value is ParameterValue {
  const due = dueInPlaceOf(parameter, value);
  if (due === undefined) return;
  const { name } = parameter;
  const wayOut = name === 'domain' ? ' Or set the option workspace.' : '';
  const message = `was not sent: ${name} must be ${due}; it is ${show(value)}.${wayOut}`;
  throw new InvalidParameterError(message, target, { parameter: name, value });
}

function dueInPlaceOf(parameter: RouteParameter, value: unknown): string | undefined {
  const { kind = 'string', in: place = 'path', minimum = Number.NEGATIVE_INFINITY } = parameter;
  if (kind === 'integer') {
    const isFit = Number.isSafeInteger(value) && Number(value) >= minimum;
    return isFit ? undefined : `an integer of at least ${minimum}`;
  }
  if (typeof value !== kind) return `a ${kind}`;
  // `fetch` takes dots out of an address, encoded or not: `a/../b` becomes `b`, another resource. A lone surrogate
  // has no encoding.
  const isUnfit = place === 'path' && /^(?:\.|%2e){0,2}$|\p{Surrogate}/iu.test(String(value));
  return isUnfit ? 'usable in a path' : undefined;
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
