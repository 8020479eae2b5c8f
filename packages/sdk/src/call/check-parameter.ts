import { InvalidParameterError, type Target } from '../errors.js';
import type { Parameter } from '../route.js';

export type ParameterValue = string | number | boolean;

/** Throws an `InvalidParameterError` for a value that is unfit, or that would lead to another path. */
export function checkParameter(
  parameter: Parameter,
  value: unknown,
  { operation, method, path }: Target,
): asserts value is ParameterValue {
  const due = dueInPlaceOf(parameter, value);
  if (due === undefined) return;
  const { name } = parameter;
  const wayOut = name === 'domain' ? ' Or set the option workspace.' : '';
  const message = `was not sent: ${name} must be ${due}; it is ${show(value)}.${wayOut}`;
  throw new InvalidParameterError(message, { operation, method, path }, { parameter: name, value });
}

function dueInPlaceOf(parameter: Parameter, value: unknown): string | undefined {
  const { kind, minimum, isInPath, isSeveral } = parameter;
  if (kind === 'integer') {
    const isFit = Number.isSafeInteger(value) && Number(value) >= minimum;
    return isFit ? undefined : `an integer of at least ${minimum}`;
  }
  if (typeof value !== kind) return `a ${kind}`;
  const parts = isSeveral ? String(value).split(/\/|%(?:25)*2f/i) : [String(value)];
  // `fetch` takes dots out of an address, encoded or not: `a/../b` becomes `b`, another resource. A lone surrogate
  // has no encoding.
  const isUnfit = isInPath && parts.some((part) => /^(?:\.|%(?:25)*2e){0,2}$|\p{Surrogate}/iu.test(part));
  return isUnfit ? 'usable in a path' : undefined;
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
