import type { Field } from '@buddykit/core';
import { readShape } from '../contract/read-table.js';
import type { Flag, FlagKind } from './flag.js';
import { toKebabCase } from './kebab-case.js';

/** The kinds of the contract as kinds of flags. */
export const flagKinds = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'switch',
  object: 'json',
} as const satisfies Record<string, FlagKind>;

/** One flag for each field that can be sent. An object whose fields are all plain has one flag for each of them. */
export function fieldFlags(fields: readonly Field[]): Flag[] {
  return fields.flatMap((field) => {
    if (field.kind === 'ignored') return [];
    const inner = plainFields(field);
    if (inner === undefined) return [fieldFlag(field, [])];
    return inner.flatMap((part) => (part.kind === 'ignored' ? [] : [innerFlag(field, part)]));
  });
}

/** The fields of an object that can be told one by one. */
function plainFields({ kind, list, shape: name }: Field): readonly Field[] | undefined {
  if (kind !== 'object' || list || name === undefined) return undefined;
  const shape = readShape(name);
  if (shape.kind !== 'object' || shape.open || shape.variants) return undefined;
  return shape.fields.every((field) => field.kind !== 'object') ? shape.fields : undefined;
}

function innerFlag(outer: Field, inner: Field): Flag {
  const { isRequired, ...flag } = fieldFlag(inner, [outer.name]);
  const description = [outer.description, inner.description].filter(Boolean).join(' ');
  return { ...flag, description, ...(isRequired && outer.required && { isRequired }) };
}

function fieldFlag(field: Field, outer: readonly string[]): Flag {
  const path = [...outer, field.name];
  return {
    name: path.map(toKebabCase).join('-'),
    kind: field.kind === 'ignored' ? 'text' : flagKinds[field.kind],
    description: field.description ?? '',
    field: path,
    ...(field.list && { isList: true }),
    ...(field.required && { isRequired: true }),
    ...(field.writeOnly && field.kind === 'string' && { isSecret: true }),
    ...(field.enum && { values: field.enum }),
    ...(field.default !== undefined && { default: field.default }),
    ...(field.shape !== undefined && { shape: field.shape }),
  };
}
