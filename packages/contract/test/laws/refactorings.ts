import type { Json } from '../documents.js';

/** A schema in other words. */
type Refactor = (schema: Json) => Json;

/** Ways to say the same; each is applied to every schema inside a schema. */
export const refactorings: Readonly<Record<string, Refactor>> = {
  'the keys in another order': (schema) => Object.fromEntries(Object.entries(schema).reverse()),
  'a part of its own for what is required': ({ required, ...others }) =>
    required === undefined ? others : { ...others, allOf: [...listOf(others.allOf), { required }] },
  'an allOf around it': (schema) => ({ allOf: [schema] }),
  'a oneOf around it': (schema) => ({ oneOf: [schema] }),
  'what everything fits beside it': (schema) => ({ allOf: [schema, {}] }),
  'a list of one value for a constant': ({ const: value, ...others }) =>
    value === undefined ? others : { ...others, enum: [value] },
  'a constant for a list of one value': ({ enum: values, ...others }) => {
    const [first, ...rest] = listOf(values);
    if (values === undefined) return others;
    return rest.length === 0 ? { ...others, const: first } : { ...others, enum: values };
  },
  'null as a branch': (schema) => {
    const { type, ...others } = schema;
    const isPlain = Array.isArray(type) && others.enum === undefined && others.const === undefined;
    return isPlain ? { anyOf: [{ ...others, type: type[0] }, { type: 'null' }] } : schema;
  },
  'the other kind of branches for null': ({ anyOf, ...others }) => {
    const isNullable = listOf(anyOf).length === 2 && listOf(anyOf).some(isNull) && others.oneOf === undefined;
    return isNullable && anyOf !== undefined
      ? { ...others, oneOf: anyOf }
      : { ...others, ...(anyOf !== undefined && { anyOf }) };
  },
  'lists in another order': (schema) => ({
    ...schema,
    ...reversed(schema, 'required'),
    ...reversed(schema, 'enum'),
    ...reversed(schema, 'allOf'),
  }),
  'limits that nothing goes beyond': (schema) => {
    const isOpen = schema.type === 'string' && schema.minLength === undefined && schema.enum === undefined;
    return isOpen ? { ...schema, minLength: 0 } : schema;
  },
  'another way to write a lower limit of whole numbers': (schema) => {
    const { minimum, exclusiveMinimum, ...others } = schema;
    const isOne = schema.type === 'integer' && typeof minimum === 'number' && exclusiveMinimum === undefined;
    return isOne ? { ...others, exclusiveMinimum: minimum - 1 } : schema;
  },
  'words about it': (schema) => ({ ...schema, description: 'What it is.', example: 1, $comment: 'Why.' }),
};

/** Which branch is paired with a schema that no branch is like depends on which comes first. */
export const reorderings: typeof refactorings = {
  'branches in another order': (schema) => ({ ...schema, ...reversed(schema, 'anyOf') }),
};

/** Applies a refactoring to a schema and every schema inside it. */
export function refactor(schema: unknown, change: Refactor): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  const inside = Object.entries(schema).map(([key, value]) => [key, refactorBelow(key, value, change)]);
  const { $ref, ...changed } = Object.fromEntries(inside);
  return $ref === undefined ? change(changed) : { $ref, ...changed };
}

const single = new Set(['items', 'additionalProperties', 'contains', 'propertyNames']);
const lists = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems']);
const maps = new Set(['properties', 'patternProperties', 'dependentSchemas']);

function refactorBelow(key: string, value: unknown, change: Refactor): unknown {
  if (single.has(key)) return refactor(value, change);
  if (lists.has(key)) return listOf(value).map((one) => refactor(one, change));
  if (!maps.has(key)) return value;
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, one]) => [name, refactor(one, change)]),
  );
}

function reversed(schema: Json, key: string): Json {
  return schema[key] === undefined ? {} : { [key]: [...listOf(schema[key])].reverse() };
}

function isNull(schema: unknown): boolean {
  return JSON.stringify(schema) === '{"type":"null"}';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
