import { type OperationId, operations } from '../generated/operations.js';
import { responseShapes } from '../generated/response-shapes.js';
import type { Field } from '../shape.js';
import { chooseBranch } from './choose-branch.js';
import { fieldsByName } from './fields-by-name.js';
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
  const fields = fieldsByName(branch.fields);
  if (shape?.kind === 'object' && shape.open) return openView(fields, shape.hidden ?? [], value);
  // Every response passes here, and Object.fromEntries takes three times as long.
  const seen: Record<string, unknown> = {};
  for (const [name, held] of Object.entries(value)) {
    const field = fields.get(name);
    if (field !== undefined && held !== undefined) seen[name] = fieldView(field, held);
  }
  return seen;
}

/** Of an object that may hold any field, even one named `__proto__`, only the hidden ones are left out. */
function openView(
  fields: ReadonlyMap<string, Field>,
  hidden: readonly string[],
  value: object,
): Record<string, unknown> {
  const shown = Object.entries(value).filter(([name, held]) => held !== undefined && !hidden.includes(name));
  return Object.fromEntries(
    shown.map(([name, held]) => {
      const field = fields.get(name);
      return [name, field === undefined ? held : fieldView(field, held)];
    }),
  );
}

function fieldView({ shape }: Field, held: unknown): unknown {
  if (shape === undefined) return held;
  if (Array.isArray(held)) return held.map((item) => (isObject(item) ? view(shape, item) : item));
  return isObject(held) ? view(shape, held) : held;
}
