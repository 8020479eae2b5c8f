import { readGroup, readShortcut } from '../contract/read-table.js';
import type { CommandRow, IndexTable } from '../contract/tables.js';
import { UsageError } from '../fail/usage-error.js';
import { argumentOf, type Command, commandFlags, subjectOf } from '../flags/command-flags.js';
import type { Flag } from '../flags/flag.js';
import { callFlags } from '../flags/own-flags.js';
import { spellingsOf } from '../flags/spellings.js';
import type { Host } from '../host.js';
import { describeMisread } from '../parse/describe-misread.js';
import { parseFlags } from '../parse/parse-flags.js';
import { chooseFormat, formatAnswer } from '../print/format-answer.js';
import { wordsOf } from '../request/prepare-call.js';

/** Shows every command of the contract: as a list for people, with all flags for programs. */
export async function runCommands(
  index: IndexTable,
  args: readonly string[],
  { stdout }: Host,
): Promise<void> {
  const parsed = parseFlags(callFlags, args);
  if (parsed.misread.length > 0) {
    const flags = { own: callFlags, parameters: [], fields: [] };
    throw new UsageError(describeMisread(parsed.misread, flags), 'commands');
  }
  const commands = listCommands(index);
  const format = chooseFormat(parsed, stdout);
  const shown = format === 'table' ? commands.map(toRow) : commands.map(toMap);
  stdout.write(await formatAnswer(format === 'table' ? { commands: shown } : shown, { format }, stdout));
}

/** Every command, one for each form of a body besides. */
function listCommands({ groups, shortcuts }: IndexTable): Command[] {
  const derived = Object.keys(groups).flatMap((group) => Object.values(readGroup(group)).flatMap(withForms));
  return [...derived, ...shortcuts.flatMap((shortcut) => withForms(readShortcut(shortcut)))];
}

function withForms(row: CommandRow): Command[] {
  const forms = (row.branches ?? []).map((branch) => ({ row, branch }));
  return row.shortcut === 'run-action' ? forms : [{ row }, ...forms];
}

function toRow(command: Command) {
  return { command: wordsOf(command), operation: command.row.id, summary: command.row.summary };
}

function toMap(command: Command) {
  const { row } = command;
  const { parameters, fields, own } = commandFlags(command);
  const subject = subjectOf(row);
  return {
    command: wordsOf(command),
    operation: row.id,
    method: row.method,
    path: row.path,
    summary: row.summary,
    scopes: row.scopes,
    ...(subject !== undefined && { argument: argumentOf(row) }),
    flags: [...parameters, ...fields, ...own].map(toFlagMap),
  };
}

function toFlagMap(flag: Flag) {
  const { kind, field, short, values, env, parameter, description, isRequired, isList, isSecret } = flag;
  const fallback = flag.default;
  return {
    flag: `--${flag.name}`,
    spellings: spellingsOf(flag).map(([name]) => `--${name}`),
    ...(short !== undefined && { short: `-${short}` }),
    kind,
    ...(isRequired && { required: true }),
    ...(isList && { repeatable: true }),
    ...(isSecret && { secret: true }),
    ...(values && { values }),
    ...(fallback !== undefined && { default: fallback }),
    ...(env && { env }),
    ...(field && { field: field.join('.') }),
    ...(parameter !== undefined && { parameter }),
    description,
  };
}
