import type { Mistake } from '../fail/usage-error.js';
import type { Command } from '../flags/command-flags.js';
import type { Flag } from '../flags/flag.js';
import type { Given } from '../parse/parse-flags.js';
import { convert } from './convert.js';
import type { Body } from './read-body.js';

/** A flag with the text that was read for it, or why there is none; neither for a switch. */
export interface Read {
  readonly given: Given;
  readonly text?: string;
  readonly mistake?: Mistake;
}

/** The body that flags and file make together, and what of them makes none. */
export interface Built {
  readonly body: Body;
  readonly mistakes: readonly Mistake[];
  /** The fields whose flags could not be read: what the contract says of them is beside the point. */
  readonly broken: readonly string[];
}

/** Puts the fields of the flags over those of the file. Lists are replaced, objects filled up. */
export function buildBody(command: Command, file: Body, reads: readonly Read[]): Built {
  const body: Body = { ...file };
  const converted = reads.map((read) => ({ read, ...toValue(read) }));
  for (const { read, value } of converted) {
    const { flag } = read.given;
    assign(body, flag.field ?? [], flag.isList ? valuesOf(converted, flag) : value);
  }
  const failed = converted.filter(({ mistake }) => mistake !== undefined);
  return {
    body,
    mistakes: [...failed.flatMap(({ mistake = [] }) => mistake), ...chooseBranch(command, body)],
    broken: failed.map(({ read }) => pathOf(read.given.flag)),
  };
}

/** How a person finds a field: by its flag, and by its name on the wire. */
export function partOf(flag: Flag, path = flag.parameter ?? pathOf(flag)): string {
  return `--${flag.name} (${path})`;
}

/** The name of a field within the body, as in `integration.hash_id`. */
export function pathOf({ field = [] }: Flag): string {
  return field.join('.');
}

function toValue({ given, text = '', mistake }: Read): { value?: unknown; mistake?: Mistake } {
  const { flag, form } = given;
  if (mistake !== undefined) return { mistake };
  if (flag.kind === 'switch') return { value: form !== 'off' };
  const converted = convert(flag, text);
  return 'value' in converted ? converted : { mistake: { part: partOf(flag), message: converted.message } };
}

/** The values of a list, in the order in which they were given; several flags may add to the same one. */
function valuesOf(converted: readonly { read: Read; value?: unknown }[], flag: Flag): unknown[] {
  return converted.filter(({ read }) => pathOf(read.given.flag) === pathOf(flag)).map(({ value }) => value);
}

function assign(body: Body, [name = '', ...inner]: readonly string[], value: unknown): void {
  if (inner.length === 0) {
    body[name] = value;
    return;
  }
  const held = body[name];
  const copy = typeof held === 'object' && held !== null && !Array.isArray(held) ? { ...held } : {};
  assign(copy, inner, value);
  body[name] = copy;
}

/** The form that the command's words choose must be the one that the file has. */
function chooseBranch({ row, branch }: Command, body: Body): Mistake[] {
  if (branch === undefined) return [];
  const { field, value, isSent, word } = branch;
  const held = body[field];
  if (isSent) body[field] = value;
  if (held === undefined || held === value) return [];
  const command = `${row.words.join(' ')} ${word}`;
  return [
    { part: `${field} (--body)`, message: `is ${JSON.stringify(held)}, but "${command}" is for ${value}` },
  ];
}
