import { isObject } from './json.js';
import type { Node } from './node.js';
import { keywordOf, type Part } from './part.js';

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
    return flat.every(isPlain) ? intersect(flat.map(ownValues)) : undefined;
  });
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

/** Whether the part has nothing that would need a look at other schemas. */
function isPlain(part: Part): boolean {
  return ['oneOf', 'anyOf', 'not', 'if', 'properties', 'items'].every(
    (keyword) => keywordOf(part, keyword) === undefined,
  );
}
