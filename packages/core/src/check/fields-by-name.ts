import type { Field } from '../shape.js';

const made = new WeakMap<readonly Field[], ReadonlyMap<string, Field>>();

/** The fields of a shape by their names. They are laid out once for each shape, since every answer asks for them. */
export function fieldsByName(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const known = made.get(fields) ?? new Map(fields.map((field) => [field.name, field]));
  made.set(fields, known);
  return known;
}
