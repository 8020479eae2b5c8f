import type { Field } from '@buddykit/core';
import { readShape } from '../contract/read-table.js';

/** How a JSON value of a shape looks at its least, as in `{"key":"…","value":"…"}`. */
export function sampleOf(name: string): string {
  const shape = readShape(name);
  if (shape.kind === 'union') return sampleOf(shape.branches[0]?.shape ?? name);
  if (shape.kind === 'value') return '"…"';
  const needed = shape.fields.filter(({ required }) => required);
  const shown = needed.length > 0 ? needed : shape.fields.slice(0, 1);
  return `{${shown.map((field) => `"${field.name}":${sampleValue(field)}`).join(',')}}`;
}

function sampleValue({ kind, list, enum: values, minimum = 1 }: Field): string {
  const one = kind === 'string' ? `"${values?.[0] ?? '…'}"` : plain(kind, minimum);
  return list ? `[${one}]` : one;
}

function plain(kind: Field['kind'], minimum: number): string {
  if (kind === 'boolean') return 'true';
  return kind === 'object' ? '{…}' : String(minimum);
}
