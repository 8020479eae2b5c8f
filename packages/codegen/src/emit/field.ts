import { type Contract, follow, nameOf, type Schema } from '../contract.js';

/** A field as a row of plain data. With `notes`, also what a person needs to know of it. */
export function describeField(contract: Contract, property: Schema, notes: boolean): Record<string, unknown> {
  const list = nonNull(property);
  const schema = list.items ?? list;
  const reference = nonNull(schema).$ref;
  const target: Schema = reference === undefined ? {} : follow(contract, { $ref: reference });
  const known = valuesIn(reference === undefined ? nonNull(schema) : target);
  const {
    description,
    default: fallback,
    contentEncoding,
    pattern,
    minimum,
    maximum,
    minLength,
  } = {
    default: target.default,
    description: target.description,
    ...schema,
    ...property,
  };
  return {
    kind: property.readOnly ? 'ignored' : kindOf(contract, property),
    ...(list.items !== undefined && { list: true }),
    ...(reference !== undefined && { shape: nameOf(reference) }),
    ...(known.length > 0 && { enum: known }),
    ...(property.readOnly && { readOnly: true }),
    ...(property.writeOnly && { writeOnly: true }),
    ...(fallback !== undefined && { default: fallback }),
    ...(contentEncoding !== undefined && { encoding: contentEncoding }),
    ...(notes && {
      pattern,
      minimum,
      maximum,
      minLength,
      description: description?.trim().replace(/\n/g, ' '),
    }),
  };
}

/** The values of the discriminator that lead to a schema; none for the branch of unknown values. */
export function valuesOf(contract: Contract, name: string, property: string): unknown[] {
  const schema = contract.components.schemas[name] ?? {};
  const inner = schema.oneOf?.[0]?.$ref;
  if (inner !== undefined) return valuesOf(contract, nameOf(inner), property);
  return valuesIn(schema.properties?.[property] ?? {});
}

function kindOf(contract: Contract, property: Schema): string {
  const schema = nonNull(property);
  if (schema.items !== undefined) return kindOf(contract, schema.items);
  if (schema.$ref !== undefined) return kindOf(contract, follow(contract, { $ref: schema.$ref }));
  if (schema.type === 'null') return 'refused';
  if (schema.properties !== undefined || branchesOf(schema).some(({ $ref }) => $ref !== undefined))
    return 'object';
  if (schema.const !== undefined || schema.anyOf !== undefined) return 'string';
  return String([schema.type].flat()[0]);
}

function branchesOf({ oneOf, anyOf }: Schema): Schema[] {
  return oneOf ?? anyOf ?? [];
}

/** The values that a schema takes, as far as the contract lists them. */
export function valuesIn(schema: Schema): unknown[] {
  const inner = schema.anyOf?.flatMap(({ enum: values = [] }) => values) ?? [];
  const own = schema.const === undefined ? [] : [schema.const];
  return [...own, ...(schema.enum ?? []), ...inner].filter((value) => value !== null);
}

/** The schema without the null that an optional field may be. */
function nonNull(schema: Schema): Schema {
  const rest = schema.anyOf?.filter(({ type }) => type !== 'null');
  return rest?.length === 1 ? { ...schema, ...rest[0] } : schema;
}
