import type { Schema, SchemaSource } from './schema.js';

/** The words of a contract: what its fields are called, and which values its enums know. */
export interface Words {
  fields: string[];
  values: string[];
}

/** Collects the words of a contract. */
export function wordsOf(contract: SchemaSource): Words {
  const all = Object.values(contract.components.schemas).flatMap(withInner);
  const fields = all.flatMap(({ properties = {} }) => Object.keys(properties));
  const values = all.flatMap((schema) => [
    ...(schema.enum ?? []),
    ...('const' in schema ? [schema.const] : []),
  ]);
  return { fields: [...new Set(fields)], values: [...new Set(values.map(String))] };
}

function withInner(schema: Schema): Schema[] {
  const { properties = {}, items, oneOf = [], anyOf = [], additionalProperties: further } = schema;
  const inner = [...Object.values(properties), ...oneOf, ...anyOf, ...(items === undefined ? [] : [items])];
  const all = typeof further === 'object' ? [...inner, further] : inner;
  return [schema, ...all.flatMap(withInner)];
}
