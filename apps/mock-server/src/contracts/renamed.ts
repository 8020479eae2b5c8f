import type { Fields } from '../store/fields.js';

/** The fields with one under another name, in its place; the same fields when there is none of that name. */
export function renamed(fields: Fields, from: string, to: string): Fields {
  if (!Object.hasOwn(fields, from)) return fields;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name === from ? to : name, value]),
  );
}
