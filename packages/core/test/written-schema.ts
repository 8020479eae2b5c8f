import type { Schema } from '@buddykit/arbitrary';

/** A JSON Schema as it is written in spec/, before its parts are merged. */
export interface Written extends Schema {
  readonly allOf?: readonly Written[];
  readonly unevaluatedProperties?: boolean;
}

export type WrittenSchemas = Readonly<Record<string, Written>>;

/** A copy of the schemas in which each was changed, the inner ones first. */
export function mapSchemas(schemas: WrittenSchemas, change: (schema: Written) => Written): WrittenSchemas {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, mapSchema(schema, change)]),
  );
}

/** The schema component that a reference leads to. */
export function target(schemas: WrittenSchemas, { $ref = '' }: Written): Written {
  return schemas[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {};
}

function mapSchema(schema: Written, change: (schema: Written) => Written): Written {
  const map = (inner: Written) => mapSchema(inner, change);
  const { properties, items, oneOf, anyOf, allOf } = schema;
  return change({
    ...schema,
    ...(properties !== undefined && { properties: mapSchemas(properties, change) }),
    ...(items !== undefined && { items: map(items) }),
    ...(oneOf !== undefined && { oneOf: oneOf.map(map) }),
    ...(anyOf !== undefined && { anyOf: anyOf.map(map) }),
    ...(allOf !== undefined && { allOf: allOf.map(map) }),
  });
}
