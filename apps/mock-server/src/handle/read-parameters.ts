import { type OperationId, operations, type Parameter } from '@buddykit/core';
import type { Problem } from '@buddykit/core/check';
import { invalid } from './invalid.js';

/**
 * Turns the texts of a path and a query into the values that the contract says they are, with its defaults for those
 * that are left out. Parameters of the query that the contract does not know are passed over.
 *
 * @throws {Refusal} naming each text that is not one
 */
export function readParameters(
  id: OperationId,
  texts: Record<string, string>,
  query: URLSearchParams,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const parameter of operations[id].parameters as readonly Parameter[]) {
    const text = parameter.in === 'path' ? texts[parameter.name] : (query.get(parameter.name) ?? undefined);
    const value = text === undefined ? parameter.default : readers[parameter.kind](text, parameter);
    if (value !== undefined) values[parameter.name] = value;
    else if (text !== undefined)
      problems.push({ path: parameter.name, message: expectation(parameter, text) });
  }
  if (problems.length > 0) throw invalid(problems);
  return values;
}

type Reader = (text: string, parameter: Parameter) => unknown;

const readers: Record<Parameter['kind'], Reader> = {
  integer: (text, { minimum }) => {
    const value = /^(0|[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(value) && value >= (minimum ?? 0) ? value : undefined;
  },
  boolean: (text) => ({ true: true, false: false })[text],
  string: (text, { enum: values, minLength = 0 }) =>
    text.length >= minLength && (values?.includes(text) ?? true) ? text : undefined,
};

function expectation({ kind, minimum, enum: values }: Parameter, text: string): string {
  return `must be ${expected(kind, minimum, values)}; it is ${JSON.stringify(text.slice(0, 60))}`;
}

function expected(kind: Parameter['kind'], minimum?: number, values?: readonly string[]): string {
  if (values !== undefined) return `one of ${values.join(', ')}`;
  if (kind === 'boolean') return 'true or false';
  if (kind === 'string') return 'given';
  return minimum === undefined ? 'a whole number' : `a whole number of at least ${minimum}`;
}
