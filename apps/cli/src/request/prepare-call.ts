import type { IndexTable } from '../contract/tables.js';
import { type Mistake, UsageError } from '../fail/usage-error.js';
import type { Command } from '../flags/command-flags.js';
import type { FlagSet } from '../flags/flag.js';
import { bodyFlag } from '../flags/own-flags.js';
import type { Given, Parsed } from '../parse/parse-flags.js';
import { pick } from '../parse/pick.js';
import type { Call } from './call.js';
import { makeBody } from './make-body.js';
import { type Input, readInput, readsStdin } from './read-input.js';
import { type Connection, resolveConnection } from './resolve-connection.js';
import { resolveParameters } from './resolve-parameters.js';

/** What a command line says, taken apart. */
export interface Invocation {
  readonly command: Command;
  readonly flags: FlagSet;
  readonly parsed: Parsed;
  readonly servers: IndexTable['servers'];
  /** Whether nothing will be sent, so that no token is needed. */
  readonly isPreview: boolean;
  /** What is wrong with flags that are no part of the request. */
  readonly mistakes?: readonly Mistake[] | undefined;
}

/** A call that is ready to be sent. */
export interface Prepared {
  readonly call: Call;
  readonly connection: Connection;
}

/** Makes a call of a command line. Throws one `UsageError` with everything that is wrong with it. */
export async function prepareCall(invocation: Invocation, input: Input): Promise<Prepared> {
  const { command, flags, parsed } = invocation;
  checkStdin(invocation);
  const { row } = command;
  const resolved = resolveParameters(command, { flags: flags.parameters, parsed, env: input.env });
  const connection = await connect(invocation, input);
  const made = row.body === undefined ? {} : await makeBody(invocation, input);
  const { mistakes: others = [] } = invocation;
  const mistakes = [...resolved.mistakes, ...connection.mistakes, ...(made.mistakes ?? []), ...others];
  if (mistakes.length > 0) throw new UsageError(mistakes, wordsOf(command));
  return {
    call: { row, parameters: resolved.parameters, body: made.body },
    connection,
  };
}

/** The words that name a command, with the form that was chosen. */
export function wordsOf({ row, branch }: Command): string {
  return [...row.words, ...(branch === undefined ? [] : [branch.word])].join(' ');
}

function checkStdin({ parsed, command }: Invocation): void {
  const readers = parsed.given.filter((given) => readsStdin(given) || isBodyFromStdin(given));
  if (readers.length < 2) return;
  const spellings = readers.map(({ spelling }) => spelling);
  const message = 'only one of them can read standard input';
  throw new UsageError([{ part: spellings.join(', '), message }], wordsOf(command));
}

function isBodyFromStdin({ flag, text }: Given): boolean {
  return flag.name === bodyFlag.name && text === '-';
}

async function connect({ parsed, servers, isPreview }: Invocation, input: Input) {
  const given = pick(parsed, 'token');
  const read = given === undefined ? undefined : await readInput(input, given);
  const failed = read !== undefined && 'part' in read ? [read] : [];
  // A token that will not be sent, or could not be read, is not missing.
  const shown = isPreview || failed.length > 0 ? 'not-sent' : undefined;
  const token = read !== undefined && 'text' in read ? read.text : shown;
  const connection = resolveConnection(
    servers,
    { token, baseUrl: pick(parsed, 'base-url')?.text },
    input.env,
  );
  return { ...connection, mistakes: [...failed, ...connection.mistakes] };
}
