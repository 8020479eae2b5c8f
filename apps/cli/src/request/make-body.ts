import type { Mistake } from '../fail/usage-error.js';
import type { Command } from '../flags/command-flags.js';
import type { FlagSet } from '../flags/flag.js';
import { bodyFlag } from '../flags/own-flags.js';
import type { Given, Parsed } from '../parse/parse-flags.js';
import { pick } from '../parse/pick.js';
import { buildBody, type Read } from './build-body.js';
import { type Body, readBody } from './read-body.js';
import { type Input, readInput } from './read-input.js';

/** What a body is made of. */
export interface BodySource {
  readonly command: Command;
  readonly flags: FlagSet;
  readonly parsed: Parsed;
  /** The fields that need not be given. */
  readonly defaults?: Body;
}

/** Makes the body of a request of a file and flags, checked by the contract; or tells all that is wrong with it. */
export async function makeBody(
  { command, flags, parsed, defaults }: BodySource,
  input: Input,
): Promise<{ body?: Body; mistakes?: readonly Mistake[] }> {
  const path = pick(parsed, bodyFlag.name)?.text;
  const file = path === undefined ? { body: {} } : await readBody(input, path);
  if (!('body' in file)) return { mistakes: [file] };
  const given = parsed.given.filter(({ flag }) => flag.field !== undefined);
  const reads = await Promise.all(given.map((one) => readField(input, one)));
  const built = buildBody(command, { ...defaults, ...file.body }, reads);
  const { checkBody } = await import('./check-body.js');
  const checked = checkBody(command, flags.fields, built);
  return checked.mistakes.length === 0 ? { body: checked.body } : { mistakes: checked.mistakes };
}

async function readField(input: Input, given: Given): Promise<Read> {
  if (given.flag.kind === 'switch') return { given };
  const read = await readInput(input, given);
  return 'text' in read ? { given, text: read.text } : { given, mistake: read };
}
