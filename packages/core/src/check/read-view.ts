import { type OperationId, operations } from '../generated/operations.js';
import { responseShapes } from '../generated/response-shapes.js';
import type { Field } from '../shape.js';
import { chooseBranch } from './choose-branch.js';
import { isObject } from './is-object.js';

/**
 * What a client may see of a value: the fields that the contract lists for the response of an operation, in the
 * order in which the value holds them. Write-only fields and everything else are left out.
 */
export function readView(id: OperationId, value: object): Record<string, unknown> {
  const { response: schema } = operations[id] as { response?: string };
  if (schema === undefined)
    throw new Error(`A successful response of ${id} has no body, so there is nothing to view.`);
  return view(schema, value);
}

function view(schema: string, value: object): Record<string, unknown> {
  const branch = chooseBranch(responseShapes, schema, value);
  if (branch.problems)
    throw new Error(`${schema}: ${branch.problems.map(({ message }) => message).join('; ')}`);
  const shape = responseShapes[branch.schema];
  const { open = false, hidden = [] } = shape?.kind === 'object' ? shape : {};
  const fields = new Map(branch.fields.map((field) => [field.name, field]));
  const seen = Object.entries(value).flatMap(([name, held]): [string, unknown][] => {
    const field = fields.get(name);
    if (held === undefined || hidden.includes(name)) return [];
    if (field !== undefined) return [[name, fieldView(field, held)]];
    return open ? [[name, held]] : [];
  });
  return Object.fromEntries(seen);
}

function fieldView({ shape }: Field, held: unknown): unknown {
  if (shape === undefined) return held;
  if (Array.isArray(held)) return held.map((item) => (isObject(item) ? view(shape, item) : item));
  return isObject(held) ? view(shape, held) : held;
}
