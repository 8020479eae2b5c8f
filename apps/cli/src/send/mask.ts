import type { Field } from '@buddykit/core';
import { readShape } from '../contract/read-table.js';
import type { ShapeTable } from '../contract/tables.js';

/** What stands for a secret wherever a request is shown. */
export const mask = '***';

/** A copy of what a request holds, with the mask in place of every secret that its shape tells of. */
export function maskSecrets(name: string | undefined, value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => maskSecrets(name, item));
  if (typeof value !== 'object' || value === null) return value;
  const fields = new Map(fieldsOf(readShape(name), value).map((field) => [field.name, field]));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const field = fields.get(key);
      return [key, field && isSecret(field, fields) ? maskAll(inner) : maskSecrets(field?.shape, inner)];
    }),
  );
}

/** A field that never comes back, and the value of a variable, which may be stored encrypted. */
function isSecret({ name, writeOnly, kind }: Field, siblings: ReadonlyMap<string, Field>): boolean {
  return kind === 'string' && (writeOnly === true || (name === 'value' && siblings.has('encrypted')));
}

function maskAll(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskAll);
  return value === null ? null : mask;
}

/** The fields of an object; of a union, those of the branch that the object names, or of all of them. */
function fieldsOf(shape: ShapeTable, value: object): readonly Field[] {
  if (shape.kind === 'object') return shape.fields;
  if (shape.kind === 'value') return [];
  const { branches, discriminator = '' } = shape;
  const given = Object.entries(value).find(([key]) => key === discriminator)?.[1];
  const named = branches.filter(({ values }) => values?.includes(given));
  return (named.length > 0 ? named : branches).flatMap((branch) => fieldsOf(readShape(branch.shape), value));
}
