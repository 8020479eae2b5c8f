import { isDeepStrictEqual } from 'node:util';
import { withOrigins, withoutOrigins } from '../bundle/origins.js';
import { type Contract, follow, nameOf, type Schema } from '../contract.js';

/** An object schema whose parts are put together. */
export interface Composed {
  schema: Schema;
  /** The alternatives that the object must fit besides, such as the kinds of credentials. */
  variants: { name: string; title: string; schema: Schema }[];
}

/** Whether the schema is an object that is put together from parts. */
export function isComposed(schema: Schema): boolean {
  return schema.allOf !== undefined || (schema.properties !== undefined && schema.oneOf !== undefined);
}

/**
 * Merges `allOf` and a `oneOf` beside `properties` into flat objects, so that no consumer has to.
 *
 * @throws when two parts define one property differently
 */
export function compose(contract: Contract, schema: Schema): Composed {
  const { allOf = [], oneOf = [], ...own } = schema;
  const parts = allOf.map((part) => compose(contract, follow(contract, part)).schema);
  const base = [...parts, own].reduce(merge, {});
  const variants = oneOf.map((reference) => {
    if (reference.$ref === undefined)
      throw new Error('A variant must be a reference to a schema with a name.');
    const variant = follow(contract, reference);
    const { title } = variant;
    if (title === undefined) throw new Error(`${nameOf(reference.$ref)} is a variant and needs a title.`);
    return { name: nameOf(reference.$ref), title, schema: merge(base, variant) };
  });
  return { schema: base, variants };
}

function merge(left: Schema, right: Schema): Schema {
  const properties = { ...left.properties };
  for (const [name, property] of Object.entries(right.properties ?? {})) {
    properties[name] = mergeProperty(name, properties[name], property);
  }
  const required = [...new Set([...(left.required ?? []), ...(right.required ?? [])])];
  const merged = { ...left, ...right, properties, ...(required.length > 0 ? { required } : {}) };
  return withOrigins(merged, right, left);
}

function mergeProperty(name: string, left: Schema | undefined, right: Schema): Schema {
  if (left === undefined || isDeepStrictEqual(withoutOrigins(left), withoutOrigins(right))) return right;
  if (right.type === 'null') {
    const description = left.description === undefined ? {} : { description: left.description };
    return withOrigins({ ...description, type: 'null' }, right, left);
  }
  throw new Error(`Two parts of one schema define the property ${name}; keep one of them.`);
}
