import type { Contract, Schema } from '@buddykit/codegen';

/** The words of a contract. */
export interface Words {
  /** The names of fields. */
  fields: Set<string>;
  /** The values of enums and constants. */
  values: Set<string>;
  /** The fixed parts of paths. */
  segments: Set<string>;
}

/** Collects the words of a contract from its schemas and paths. */
export function listWords({ components, paths }: Contract): Words {
  const schemas = Object.values(components.schemas).flatMap(withInner);
  const fields = schemas.flatMap(({ properties = {} }) => Object.keys(properties));
  const values = schemas.flatMap((schema) => [...(schema.enum ?? []), schema.const]);
  const segments = Object.keys(paths).flatMap((path) => path.split('/').filter((part) => /^\w/.test(part)));
  return {
    fields: new Set(fields),
    values: new Set(values.filter((value) => typeof value === 'string')),
    segments: new Set(segments),
  };
}

function withInner(schema: Schema): Schema[] {
  const { properties = {}, items, oneOf = [], anyOf = [], additionalProperties: further } = schema;
  const inner = [...Object.values(properties), ...oneOf, ...anyOf, ...(items === undefined ? [] : [items])];
  const all = typeof further === 'object' ? [...inner, further] : inner;
  return [schema, ...all.flatMap(withInner)];
}
