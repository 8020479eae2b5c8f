import type { IndexTable } from './contract/tables.js';
import { type Mistake, UsageError } from './fail/usage-error.js';
import { type Command, commandFlags } from './flags/command-flags.js';
import type { FlagSet } from './flags/flag.js';
import { watchFlags } from './flags/own-flags.js';
import type { Host } from './host.js';
import { type Parsed, parseFlags } from './parse/parse-flags.js';
import { pick } from './parse/pick.js';
import { chooseFormat, formatAnswer } from './print/format-answer.js';
import { type Invocation, type Prepared, prepareCall, wordsOf } from './request/prepare-call.js';

/** A command that was found, with the arguments that are left for it. */
export interface CommandLine {
  readonly command: Command;
  readonly args: readonly string[];
  readonly servers: IndexTable['servers'];
}

/** Carries out one command: takes its arguments apart, makes the call of them, and sends or shows it. */
export async function runCommand({ command, args, servers }: CommandLine, host: Host): Promise<void> {
  const flags = commandFlags(command);
  const parsed = parseFlags([...flags.parameters, ...flags.fields, ...flags.own], args);
  if (pick(parsed, 'help')) return showHelp(command, flags, host);
  if (parsed.misread.length > 0) return refuse(command, flags, parsed);
  const line = { command, flags, parsed, servers };
  if (command.row.shortcut !== undefined) {
    const { runShortcut } = await import('./run-shortcut.js');
    if (await runShortcut(line, host)) return;
  }
  if (command.row.deprecated !== undefined) await warn(command, host);
  await callOperation(line, host);
}

/** Makes the one call that a command line asks for. */
async function callOperation(line: Omit<Invocation, 'isPreview'>, host: Host): Promise<void> {
  const { command, parsed } = line;
  const isPreview = pick(parsed, 'dry-run') !== undefined || pick(parsed, 'curl') !== undefined;
  const watching = isWatched(command, parsed) ? await import('./watch/watch.js') : undefined;
  const mistakes = [...(watching?.mistakesIn(parsed) ?? []), ...pagingMistakes(parsed)];
  const given = await prepareCall({ ...line, isPreview, mistakes }, host);
  const prepared = command.row.subject === undefined ? given : await identify(given, isPreview);
  if (isPreview) host.stdout.write(await showRequest(prepared, parsed, host));
  else if (watching === undefined) host.stdout.write(await sendRequest(prepared, parsed, host));
  else await watching.watch(prepared, parsed, host);
}

/** Says it once: the SDK would say it again, in the words of Node. */
async function warn({ row }: Command, { stderr }: Host): Promise<void> {
  const { describeDeprecation } = await import('./print/deprecation.js');
  process.noDeprecation = true;
  stderr.write(`${describeDeprecation(row)}\n`);
}

/** The command `run` takes the name of a pipeline, too. */
async function identify(prepared: Prepared, isPreview: boolean): Promise<Prepared> {
  const { withPipelineId } = await import('./request/find-pipeline.js');
  return withPipelineId(prepared, isPreview);
}

function isWatched({ row }: Command, parsed: Parsed): boolean {
  return row.watch !== undefined && watchFlags[row.watch].some(({ name }) => pick(parsed, name));
}

function pagingMistakes(parsed: Parsed): Mistake[] {
  const isBoth = pick(parsed, 'paginate') !== undefined && pick(parsed, 'page') !== undefined;
  return isBoth ? [{ part: '--page', message: 'cannot stand beside --paginate, which gets every page' }] : [];
}

async function sendRequest(prepared: Prepared, parsed: Parsed, host: Host): Promise<string | Uint8Array> {
  const { row } = prepared.call;
  if (row.method === 'DELETE' && !pick(parsed, 'yes')) {
    const { confirm } = await import('./request/confirm.js');
    await confirm(prepared.call, host);
  }
  const { send } = await import('./send/send.js');
  const isWhole = pick(parsed, 'paginate') !== undefined;
  const answer = await send(prepared, { isWhole, host: pick(parsed, 'verbose') ? host : undefined });
  const format = chooseFormat(parsed, host.stdout);
  if (pick(parsed, 'raw')) return showFile(prepared, answer);
  const text = await formatAnswer(answer, { format, encoded: row.encoded }, host.stdout);
  if (text === '') host.stderr.write(`${row.summary}: ${answer === undefined ? 'done' : 'none'}.\n`);
  return text;
}

async function showFile({ call: { row } }: Prepared, answer: unknown): Promise<Uint8Array> {
  const { fileIn } = await import('./print/files.js');
  const file = fileIn(answer, row.encoded ?? []);
  if (file !== undefined) return file;
  throw new UsageError([{ part: '--raw', message: 'the answer holds no file' }], row.words.join(' '));
}

async function showRequest(prepared: Prepared, parsed: Parsed, { stdout }: Host): Promise<string> {
  const { preview } = await import('./send/preview.js');
  return preview(prepared, pick(parsed, 'curl') ? 'curl' : chooseFormat(parsed, stdout), stdout);
}

async function showHelp(command: Command, flags: FlagSet, { stdout }: Host): Promise<void> {
  const { commandHelp } = await import('./help/command-help.js');
  stdout.write(commandHelp(command, flags, stdout));
}

async function refuse(command: Command, flags: FlagSet, { misread }: Parsed): Promise<never> {
  const { describeMisread } = await import('./parse/describe-misread.js');
  throw new UsageError(describeMisread(misread, flags), wordsOf(command));
}
