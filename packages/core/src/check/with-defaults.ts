import { type OperationId, operations } from '../generated/operations.js';
import { requestShapes } from '../generated/request-shapes.js';
import { chooseBranch } from './choose-branch.js';

/** The body of a request that adds something, with the contract's defaults for what it does not set. */
export function withDefaults(id: OperationId, body: Record<string, unknown>): Record<string, unknown> {
  const { body: schema } = operations[id] as { body?: string };
  const branch = schema === undefined ? undefined : chooseBranch(requestShapes, schema, body);
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  const defaults = (branch?.problems ? [] : (branch?.fields ?? [])).filter(
    (field) => field.default !== undefined && given[field.name] === undefined,
  );
  return { ...given, ...Object.fromEntries(defaults.map((field) => [field.name, field.default])) };
}
