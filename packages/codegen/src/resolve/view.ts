import { withOrigins } from '../bundle/origins.js';
import type { Contract, Schema } from '../contract.js';
import { follow } from '../contract.js';

/** What a client sends, or what a server sends. */
export type View = 'request' | 'response';

/** Whether the schema is left out of the view altogether: a branch that only a server sends. */
export function isAbsent(contract: Contract, schema: Schema, view: View): boolean {
  return view === 'request' && follow(contract, schema).readOnly === true;
}

/** The property as the view has it; undefined when the view does not have it. */
export function viewProperty(property: Schema, view: View): Schema | undefined {
  if (view === 'response') {
    const { readOnly: _, ...rest } = property;
    return property.writeOnly ? undefined : rest;
  }
  if (!property.readOnly) return property;
  const { description = 'Set by the server; ignored when sent.' } = property;
  return withOrigins({ description, readOnly: true }, property);
}

/** Whether an object of the view may hold properties that it does not list. */
export function viewAdditional(schema: Schema, view: View): boolean | Schema {
  return schema.additionalProperties ?? view === 'response';
}

/** The enum as the view has it: what a server sends may be newer than the contract. */
export function viewEnum(schema: Schema, view: View): Schema {
  if (view === 'request') return schema;
  const { type, enum: values, ...annotations } = schema;
  return {
    ...annotations,
    anyOf: [withOrigins({ type, enum: values }, schema), { type: 'string', 'x-unrecognized': true }],
  } as Schema;
}

/** The schema with null beside it: an optional field may be null, which says that it is not set. */
export function orNull(schema: Schema): Schema {
  if (
    schema.const !== undefined ||
    schema.type === 'null' ||
    Object.keys(withoutNotes(schema)).length === 0
  ) {
    return schema;
  }
  if (schema.$ref !== undefined) {
    const { $ref, ...annotations } = schema;
    return { ...annotations, anyOf: [{ $ref }, { type: 'null' }] };
  }
  if (schema.anyOf !== undefined) return { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] };
  if (Array.isArray(schema.type) || schema.type === undefined) return schema;
  const nullable = { ...schema, type: [schema.type, 'null'] };
  return schema.enum === undefined ? nullable : { ...nullable, enum: [...schema.enum, null] };
}

function withoutNotes({ description: _, readOnly: __, title: ___, ...rest }: Schema): Schema {
  return rest;
}
