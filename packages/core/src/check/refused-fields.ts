import { type OperationId, operations } from '../generated/operations.js';
import { requestShapes } from '../generated/request-shapes.js';
import { chooseBranch } from './choose-branch.js';

/**
 * The fields that cannot stand beside those of the body, because it means to be another variant: a body with an
 * `integration` refuses a `login`.
 */
export function refusedFields(id: OperationId, body: Record<string, unknown>): readonly string[] {
  const { body: schema } = operations[id] as { body?: string };
  if (schema === undefined) return [];
  const branch = chooseBranch(requestShapes, schema, body);
  return branch.problems ? [] : (branch.refuses ?? []);
}
