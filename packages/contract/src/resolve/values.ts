import { isObject } from './json.js';
import type { Node } from './node.js';
import { keywordOf, type Part } from './part.js';
import { covers, type TypeName, typeOf } from './type-name.js';
import { typesOf } from './types.js';

/** The values that all lists have, without null; undefined where there is no list. */
export function intersect(lists: readonly (readonly unknown[] | undefined)[]): unknown[] | undefined {
  let common: Map<string, unknown> | undefined;
  for (const own of lists) {
    if (own === undefined) continue;
    const listed = new Map(own.map((value) => [JSON.stringify(value), value]));
    common = common === undefined ? listed : new Map([...common].filter(([key]) => listed.has(key)));
  }
  return common && [...common.values()].filter((value) => value !== null);
}

/** The values that a part lists; undefined when it lists none. */
export function ownValues(part: Part): readonly unknown[] | undefined {
  if (isObject(part.schema) && Object.hasOwn(part.schema, 'const') && !part.omits.includes('const')) {
    return [part.schema.const];
  }
  const values = keywordOf(part, 'enum');
  // Nothing would fit an empty list; tools that write one mean that there is none.
  return Array.isArray(values) && values.length > 0 ? values : undefined;
}

/** The values of a union whose branches only list values, as `oneOf: [{const: 'a'}, {const: 'b'}]` does. */
export function listedIn(branches: readonly Node[]): unknown[] | undefined {
  const lists = branches.map(({ flat }) => {
    const values = flat.every(isPlain) ? intersect(flat.map(ownValues)) : undefined;
    const types = typesOf(flat, undefined);
    return values?.filter((value) => isOfType(types, value));
  });
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

/** Whether a value has one of the types. */
export function isOfType(types: ReadonlySet<TypeName>, value: unknown): boolean {
  const type = typeOf(value);
  return type !== undefined && covers(types, type);
}

const listing = new Set([
  'type',
  'enum',
  'const',
  'title',
  'description',
  'deprecated',
  'example',
  'examples',
  'externalDocs',
  'nullable',
  '$comment',
]);

/** Whether the part lists values and has nothing that would keep some of them out. */
function isPlain(part: Part): boolean {
  if (!isObject(part.schema)) return false;
  return Object.keys(part.schema).every(
    (key) => listing.has(key) || key.startsWith('x-') || part.omits.includes(key),
  );
}
