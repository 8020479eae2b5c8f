import { type OperationId, operations } from '../generated/operations.js';
import { requestShapes } from '../generated/request-shapes.js';
import { chooseBranch } from './choose-branch.js';
import type { ContractTables } from './contract-tables.js';

/** The body of a request that adds something, with the contract's defaults for what it does not set. */
export function withDefaults(id: OperationId, body: Record<string, unknown>): Record<string, unknown> {
  return withDefaultsBy({ operations, requestShapes }, id, body);
}

/** The same by a generation of the contract. */
export function withDefaultsBy(
  { operations: rows, requestShapes: shapes }: Pick<ContractTables, 'operations' | 'requestShapes'>,
  id: OperationId,
  body: Record<string, unknown>,
): Record<string, unknown> {
  const { body: schema } = rows[id];
  const branch = schema === undefined ? undefined : chooseBranch(shapes, schema, body);
  const fields = branch === undefined || branch.problems ? [] : branch.fields;
  // Not a spread: on Node 20, each field that is added to a spread object costs a microsecond.
  const filled: Record<string, unknown> = Object.assign({}, withoutNull(body));
  for (const { name, default: value } of fields) {
    if (value !== undefined && filled[name] === undefined) filled[name] = value;
  }
  return filled;
}

function withoutNull(body: Record<string, unknown>): Record<string, unknown> {
  if (!Object.values(body).includes(null)) return body;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}
