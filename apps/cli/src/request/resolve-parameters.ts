import type { Parameter } from '@buddykit/core';
import type { Mistake } from '../fail/usage-error.js';
import { argumentOf, type Command, subjectOf } from '../flags/command-flags.js';
import type { Flag } from '../flags/flag.js';
import type { Parsed } from '../parse/parse-flags.js';
import { partOf } from './build-body.js';
import { convert, describeParameter } from './convert.js';

/** The parameters of a call by their names on the wire. */
export type Parameters = Readonly<Record<string, unknown>>;

/** What a command line and its environment say of the parameters. */
export interface Sources {
  readonly flags: readonly Flag[];
  readonly parsed: Parsed;
  readonly env: NodeJS.Process['env'];
}

/** Finds the value of every parameter: an argument wins over the environment. */
export function resolveParameters(
  { row }: Command,
  sources: Sources,
): { parameters: Parameters; mistakes: readonly Mistake[] } {
  const [subject, ...extra] = sources.parsed.positionals;
  const named = subjectOf(row);
  const unexpected = named === undefined ? sources.parsed.positionals : extra;
  const found = row.parameters.map((parameter) => ({
    parameter,
    ...resolve(
      parameter,
      { ...sources, argument: argumentOf(row) },
      parameter.name === named ? subject : undefined,
    ),
  }));
  return {
    parameters: Object.fromEntries(
      found.flatMap(({ parameter, value }) => (value === undefined ? [] : [[parameter.name, value]])),
    ),
    mistakes: [
      ...unexpected.map((word) => ({ part: word, message: 'is an argument that the command does not take' })),
      ...found.flatMap(({ mistake }) => (mistake === undefined ? [] : [mistake])),
    ],
  };
}

interface Resolved {
  value?: unknown;
  mistake?: Mistake;
}

function resolve(
  parameter: Parameter,
  { flags, parsed, env, argument }: Sources & { argument: string },
  subject: string | undefined,
): Resolved {
  const flag = flags.find((candidate) => candidate.parameter === parameter.name);
  const part = flag === undefined ? `<${argument}>` : partOf(flag);
  const given = parsed.given.find((candidate) => candidate.flag === flag);
  if (subject !== undefined && given !== undefined) return { mistake: { part, message: 'is given twice' } };
  if (given?.flag.kind === 'switch') return { value: given.form !== 'off' };
  const text = subject ?? given?.text ?? fromEnvironment(flag, env);
  if (text !== undefined) return check(parameter, part, text);
  return parameter.required ? { mistake: { part, message: `is required${hint(flag)}` } } : {};
}

function fromEnvironment(flag: Flag | undefined, env: Sources['env']): string | undefined {
  return flag?.env?.map((name) => env[name]).find(Boolean);
}

function check(parameter: Parameter, part: string, text: string): Resolved {
  const converted = convert({ kind: parameter.kind === 'integer' ? 'integer' : 'text' }, text);
  if ('message' in converted) return { mistake: { part, message: converted.message } };
  const message = describeParameter(parameter, converted.value);
  return message === undefined ? { value: converted.value } : { mistake: { part, message } };
}

function hint(flag: Flag | undefined): string {
  return flag?.env === undefined ? '' : `; or set ${flag.env.join(' or ')}`;
}
