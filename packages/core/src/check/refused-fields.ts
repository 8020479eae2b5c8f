import type { OperationId } from '../generated/operations.js';
import { chooseBranch } from './choose-branch.js';
import type { ContractTables } from './contract-tables.js';

/**
 * The fields that cannot stand beside those of the body, because it means to be another variant: a body with an
 * `integration` refuses a `login`.
 */
export function refusedFields(
  { operations, requestShapes }: Pick<ContractTables, 'operations' | 'requestShapes'>,
  id: OperationId,
  body: Record<string, unknown>,
): readonly string[] {
  const { body: schema } = operations[id];
  if (schema === undefined) return [];
  const branch = chooseBranch(requestShapes, schema, body);
  return branch.problems ? [] : (branch.refuses ?? []);
}
