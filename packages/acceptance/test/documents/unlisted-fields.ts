import type { ObjectShape } from '@buddykit/core';
import { responseShapes } from '@buddykit/core/response-shapes';
import { isFields } from './at-its-place.js';
import type { Fields } from './document.js';

/** The paths of all fields that the contract does not let a client see in a value of a schema. */
export function unlistedFields(schema: string, value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => unlistedFields(schema, item, `${path}[${at}]`));
  }
  const shape = isFields(value) ? shapeOf(schema, value) : undefined;
  if (!isFields(value) || shape === undefined) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const field = shape.fields.find((row) => row.name === name);
    if (field === undefined) return shape.open && !shape.hidden?.includes(name) ? [] : [at];
    return field.shape === undefined ? [] : unlistedFields(field.shape, inner, at);
  });
}

function shapeOf(schema: string, value: Fields): ObjectShape | undefined {
  const shape = responseShapes[schema];
  if (shape === undefined) throw new Error(`The contract has no response schema ${schema}.`);
  if (shape.kind === 'value') return undefined;
  if (shape.kind === 'object') return shape;
  const kind = String(value[shape.discriminator ?? '']);
  const branch =
    shape.branches.find(({ values }) => values?.includes(kind)) ??
    shape.branches.find(({ values }) => values === undefined);
  return branch === undefined ? undefined : shapeOf(branch.shape, value);
}
