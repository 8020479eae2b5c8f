import { type OperationId, operations, type Parameter } from '@buddykit/core';
import type { Problem } from '@buddykit/core/check';
import { invalid } from './invalid.js';

/**
 * Turns the texts of a path into the values that the contract says they are.
 *
 * @throws {Refusal} naming each text that is not one
 */
export function readParameters(id: OperationId, texts: Record<string, string>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const parameter of operations[id].parameters as readonly Parameter[]) {
    const text = texts[parameter.name];
    if (text === undefined) continue;
    const value = parameter.kind === 'integer' ? readInteger(text, parameter) : text;
    if (value === undefined) problems.push({ path: parameter.name, message: expectation(parameter, text) });
    values[parameter.name] = value;
  }
  if (problems.length > 0) throw invalid(problems);
  return values;
}

function readInteger(text: string, { minimum }: Parameter): number | undefined {
  const value = /^(0|[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) && value >= (minimum ?? 0) ? value : undefined;
}

function expectation({ minimum }: Parameter, text: string): string {
  const bound = minimum === undefined ? '' : ` of at least ${minimum}`;
  return `must be a whole number${bound}; it is ${JSON.stringify(text.slice(0, 60))}`;
}
