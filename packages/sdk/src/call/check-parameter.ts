import type { Parameter } from '@buddykit/core';
import { InvalidParameterError, type Target } from '../errors.js';

/** Throws an `InvalidParameterError` for a value that is unfit, or that would lead to another path. */
export function checkParameter(parameter: Parameter, value: unknown, target: Target): void {
  const problem = problemOf(parameter, value);
  if (problem === undefined) return;
  const { name } = parameter;
  throw new InvalidParameterError(`was not sent: the parameter ${name} ${problem}.`, target, {
    parameter: name,
    value,
  });
}

function problemOf(parameter: Parameter, value: unknown): string | undefined {
  if (value === undefined || value === null) return `is missing${wayOut(parameter)}`;
  if (parameter.kind === 'integer') return problemOfInteger(parameter, value);
  if (typeof value !== parameter.kind) return `must be a ${parameter.kind}; it is ${show(value)}`;
  return parameter.in === 'path' ? problemOfSegment(parameter, String(value)) : undefined;
}

function problemOfInteger(
  { minimum = Number.MIN_SAFE_INTEGER }: Parameter,
  value: unknown,
): string | undefined {
  if (Number.isSafeInteger(value) && Number(value) >= minimum) return undefined;
  const least = minimum === Number.MIN_SAFE_INTEGER ? '' : ` of at least ${minimum}`;
  return `must be an integer${least}; it is ${show(value)}`;
}

// `fetch` takes dots out of the address, encoded or not: `a/../b` becomes `b`, which is another resource.
function problemOfSegment(parameter: Parameter, value: string): string | undefined {
  if (value === '') return `is empty${wayOut(parameter)}`;
  if (/^(?:\.|%2e){1,2}$/i.test(value)) return `must not be ${show(value)}, which would lead to another path`;
  if (/\p{Surrogate}/u.test(value))
    return `holds half of a surrogate pair, which has no encoding: ${show(value)}`;
  return undefined;
}

// The only parameter that a client can know beforehand.
function wayOut({ name }: Parameter): string {
  return name === 'domain' ? '; pass it with the call, or give createBuddy the option workspace' : '';
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 100));
  return typeof value === 'object' ? 'an object' : String(value);
}
