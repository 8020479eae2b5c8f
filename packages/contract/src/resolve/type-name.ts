import { isObject } from './json.js';

/** The types of JSON Schema besides null, which is told by itself. */
export const typeNames = ['string', 'number', 'integer', 'boolean', 'array', 'object'] as const;
export type TypeName = (typeof typeNames)[number];

/** The type of a value; undefined for null. */
export function typeOf(value: unknown): TypeName | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return 'array';
  if (isObject(value)) return 'object';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

/** The types that both sets have; an integer is a number. */
export function commonTypes(left: ReadonlySet<TypeName>, right: ReadonlySet<TypeName>): Set<TypeName> {
  const common = typeNames.filter((name) => covers(left, name) && covers(right, name));
  return withoutRepeats(new Set(common));
}

/** Whether values of the type fit the set. */
export function covers(types: ReadonlySet<TypeName>, name: TypeName): boolean {
  return types.has(name) || (name === 'integer' && types.has('number'));
}

/** The set without `integer` where it has `number`. */
export function withoutRepeats(types: Set<TypeName>): Set<TypeName> {
  if (types.has('number')) types.delete('integer');
  return types;
}
