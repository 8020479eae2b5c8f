import { secretFields } from '@buddykit/core';
import { describeIssue, describeUnknownField } from '@buddykit/core/check';
import * as z from 'zod';

/** What is wrong with one place of a value. */
interface Flaw {
  path: (string | number)[];
  message: string;
}

/** A value that fits a schema, or all that is wrong with it. */
export type CheckedValue<T> = { ok: true; value: T } | { ok: false; flaws: Flaw[] };

/** Checks a value that the contract does not describe, in the words in which the contract's values are checked. */
export function checkValue<T>(schema: z.ZodType<T>, value: unknown): CheckedValue<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, flaws: parsed.error.issues.flatMap((issue) => flawsOf(schema, value, issue)) };
}

function flawsOf(schema: z.ZodType, value: unknown, issue: z.core.$ZodIssue): Flaw[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt(schema, path);
    return issue.keys.map((key) => ({ path: [...path, key], message: describeUnknownField(key, fields) }));
  }
  const isSecret = secretFields.includes(String(path.at(-1)));
  const place = { value: valueAt(value, path), fields: [], isSecret };
  return [{ path, message: describeIssue(issue, place) }];
}

function valueAt(value: unknown, path: Flaw['path']): unknown {
  return path.reduce<unknown>((held, key) => (held as Record<string | number, unknown>)?.[key], value);
}

/** The fields that a schema takes at a place. */
function fieldsAt(schema: z.ZodType, path: Flaw['path']): string[] {
  const inner = unwrap(schema);
  const [key, ...rest] = path;
  if (inner instanceof z.ZodArray) return fieldsAt(inner.element as z.ZodType, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  return key === undefined ? Object.keys(inner.shape) : fieldsAt(inner.shape[key], rest);
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

/** A path as messages write it, as in `workspaces[0].domain`; empty for the value itself. */
export function pathText(path: readonly (string | number)[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return text.replace(/^\./, '');
}
