import { type OperationId, operations, type Parameter } from '@buddykit/core';
import type { Problem } from '@buddykit/core/check';
import * as z from 'zod';
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
  boolean: (text) => booleans.get(text),
  string: (text, { enum: values, minLength = 0, format }) => {
    const isKnown = values?.includes(text) ?? true;
    return isKnown && text.length >= minLength && isInFormat(text, format) ? text : undefined;
  },
};

const booleans = new Map([
  ['true', true],
  ['false', false],
]);
const dateTime = z.iso.datetime({ offset: true });

function isInFormat(text: string, format: string | undefined): boolean {
  return format !== 'date-time' || dateTime.safeParse(text).success;
}

function expectation(parameter: Parameter, text: string): string {
  return `must be ${expected(parameter)}; it is ${JSON.stringify(text.slice(0, 60))}`;
}

function expected({ kind, format, minimum, enum: values }: Parameter): string {
  if (values !== undefined) return `one of ${values.join(', ')}`;
  if (kind === 'boolean') return 'true or false';
  if (format === 'date-time') return 'a date and time, such as 2026-01-31T12:00:00Z';
  if (kind === 'string') return 'given';
  return minimum === undefined ? 'a whole number' : `a whole number of at least ${minimum}`;
}
