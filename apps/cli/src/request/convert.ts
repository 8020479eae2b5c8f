import type { Parameter, VariableInput } from '@buddykit/core';
import type { Flag } from '../flags/flag.js';
import { sampleOf } from '../flags/sample.js';

/** A flag's text as the value that the contract wants, or why it is none. */
export type Converted = { value: unknown } | { message: string };

/** Turns the text of a flag into a value of its kind. What the value must fulfil besides is for the contract to say. */
export function convert({ kind, shape }: Pick<Flag, 'kind' | 'shape'>, text: string): Converted {
  if (kind === 'integer') return toNumber(text, /^-?\d+$/, 'a whole number');
  if (kind === 'number') return toNumber(text, /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, 'a number');
  if (kind === 'pair' || kind === 'masked-pair') return toVariable(kind, text);
  return kind === 'json' ? toJson(text, shape) : { value: text };
}

/** What is wrong with the value of a parameter. */
export function describeParameter(parameter: Parameter, value: unknown): string | undefined {
  const { minimum, minLength = 0, enum: values } = parameter;
  if (typeof value === 'number' && minimum !== undefined && value < minimum) {
    return `must be at least ${minimum}; it is ${value}`;
  }
  if (typeof value !== 'string') return undefined;
  if (value.length < minLength) return 'must not be empty';
  if (parameter.in === 'path' && leadsElsewhere(parameter, value))
    return `must be a ${parameter.multiSegment ? 'path' : 'name'}; "${value}" leads to another path`;
  if (parameter.format === 'date-time' && Number.isNaN(Date.parse(value)))
    return `must be a date and time, such as 2026-01-31T12:00:00Z; it is "${value}"`;
  return values && !values.includes(value)
    ? `must be one of ${values.join(', ')}; it is "${value}"`
    : undefined;
}

/** What every part of the way takes out of an address, encoded or not. */
function leadsElsewhere({ multiSegment }: Parameter, value: string): boolean {
  const segments = multiSegment ? value.split('/') : [value];
  return segments.some((segment) => /^(\.|%2e){1,2}$/i.test(segment));
}

// The message does not repeat the text, which may hold a secret.
function toVariable(kind: 'pair' | 'masked-pair', text: string): Converted {
  const at = text.indexOf('=');
  if (at < 1) return { message: 'must be KEY=VALUE' };
  const pair = { key: text.slice(0, at), value: text.slice(at + 1) };
  return { value: (kind === 'pair' ? pair : { ...pair, encrypted: true }) satisfies VariableInput };
}

function toNumber(text: string, pattern: RegExp, kind: string): Converted {
  const value = Number(text);
  return pattern.test(text) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
    ? { value }
    : { message: `must be ${kind}; it is "${text}"` };
}

// The message of JSON.parse repeats parts of the text, which may hold secrets.
function toJson(text: string, shape: string | undefined): Converted {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { message: `must be JSON${shape === undefined ? '' : `, such as ${sampleOf(shape)}`}` };
  }
}
