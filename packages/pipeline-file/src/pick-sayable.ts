import type { Field } from '@buddykit/core';
import { fieldsOf } from './fields.js';
import type { Body } from './source.js';

/** What of an object can stand in a file: neither what is null, nor what only a server or a single request knows. */
export function pickSayable(shape: string, value: Body): Body {
  const fields = fieldsOf(shape, value);
  if (fields === undefined) return value;
  const held = fields.filter(({ name }) => value[name] !== undefined && value[name] !== null);
  return Object.fromEntries(held.map((field) => [field.name, pickField(field, value[field.name])]));
}

function pickField({ kind, shape }: Field, value: unknown): unknown {
  if (kind !== 'object' || shape === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => (isBody(item) ? pickSayable(shape, item) : item));
  return isBody(value) ? pickSayable(shape, value) : value;
}

export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
