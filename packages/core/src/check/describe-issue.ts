import type * as z from 'zod';
import { closest } from './closest.js';

/** What is wrong with one place of a body. */
export interface Problem {
  /** Where, as in `variables[0].key`; empty for the body itself. */
  path: string;
  /** What, in words that follow the path, as in "is required". */
  message: string;
}

/** What a message may say of a place. */
export interface Place {
  /** The value found there; undefined when there is none. */
  value: unknown;
  /** The fields that the object at this place takes. */
  fields: readonly string[];
  /** Whether the value must stay out of messages. */
  isSecret: boolean;
  /** What the object that holds the place is, as in "an image from a private registry". */
  title?: string | undefined;
}

type Issue = z.core.$ZodIssue;

const articles: Record<string, string> = {
  string: 'a string',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** Says in words what zod found, naming what is allowed. */
export function describeIssue(issue: Issue, place: Place): string {
  if (issue.code === 'invalid_type') return describeType(issue.expected, place);
  if (issue.code === 'invalid_value') return describeValue(issue.values, place);
  if (issue.code === 'too_small') return describeBound('at least', issue, place);
  if (issue.code === 'too_big') return describeBound('at most', issue, place);
  if (issue.code === 'invalid_format') return describeFormat(issue, place);
  return issue.message;
}

// The pattern that zod has for dates tells nobody anything.
function describeFormat({ format, pattern }: Issue & { code: 'invalid_format' }, place: Place): string {
  const wanted =
    format === 'datetime' ? 'be a date and time, such as 2026-01-31T12:00:00Z' : `match ${pattern ?? format}`;
  return `must ${wanted}${shown(place)}`;
}

/** Says that a field is not known, and which one may have been meant. */
export function describeUnknownField(name: string, fields: readonly string[]): string {
  const meant = closest(name, fields);
  return `is not a known field${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
}

/** Says that a value is missing, or of another type than the expected one. */
export function describeType(expected: string, place: Place): string {
  if (place.value === undefined) return `is required${place.title ? ` for ${place.title}` : ''}`;
  if (expected === 'null' && place.title) return `cannot be given for ${place.title}`;
  return `must be ${articles[expected] ?? expected}; it is ${kindOf(place.value)}`;
}

function describeValue(values: readonly unknown[], place: Place): string {
  if (place.value === undefined) return `is required; it must be one of ${values.join(', ')}`;
  const meant = typeof place.value === 'string' ? closest(place.value, values.map(String)) : undefined;
  const allowed = values.length === 1 ? `must be ${values[0]}` : `must be one of ${values.join(', ')}`;
  return `${allowed}${shown(place)}${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
}

function describeBound(word: string, issue: Issue & { code: 'too_small' | 'too_big' }, place: Place): string {
  const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  if (place.value === '') return 'must not be empty';
  if (issue.origin === 'string') return `must have ${word} ${bound} characters`;
  if (issue.origin === 'array') return `must have ${word} ${bound} items`;
  return `must be ${word} ${bound}${shown(place)}`;
}

function shown({ value, isSecret }: Place): string {
  if (isSecret) return '';
  if (typeof value === 'object' || value === undefined) return `; it is ${kindOf(value)}`;
  const text = JSON.stringify(value);
  return `; it is ${text.length > 60 ? `${text.slice(0, 57)}…"` : text}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isInteger(value)) return 'a fraction';
  return articles[typeof value] ?? typeof value;
}
