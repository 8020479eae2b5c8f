import { readShape } from '../contract/read-table.js';
import { argumentOf, bodySchema, type Command, subjectOf } from '../flags/command-flags.js';
import type { Flag, FlagSet } from '../flags/flag.js';
import { wordsOf } from '../request/prepare-call.js';
import { describeFlag, usageOf } from './describe-flag.js';
import { firstSentence } from './first-sentence.js';
import { type Entry, heading, type Stream, section, wrap } from './layout.js';

/** The help of one command: how to write it, and every flag with what the contract says of it. */
export function commandHelp(command: Command, flags: FlagSet, stream: Stream): string {
  const { row } = command;
  const [needed, optional] = split(flags.fields);
  const [where, query] = splitByPlace(command, flags.parameters);
  const local = flags.own.filter((flag) => flag.isLocal);
  const general = flags.own.filter((flag) => !flag.isLocal);
  const parts = [
    `${heading(`buddykit ${wordsOf(command)}`, stream)}: ${row.summary}\n\n`,
    ...paragraphs(command).flatMap((text) => [...wrap(text, 0, stream).map((line) => `${line}\n`), '\n']),
    `${heading('Usage', stream)}\n`,
    ...[usage(command, flags), ...otherUsages(command)].flatMap((line) =>
      wrap(line, 2, stream).map((part) => `  ${part}\n`),
    ),
    section('Kinds', kinds(command), stream),
    section('Where', [...subject(command), ...where.map(describeFlag)], stream),
    section('Query', query.map(describeFlag), stream),
    section('Required fields', needed.map(describeFlag), stream),
    section(needed.length > 0 ? 'Optional fields' : 'Fields', optional.map(describeFlag), stream),
    section('Forms', forms(command, flags.fields), stream),
    section('Flags', general.map(describeFlag), stream),
    section('Runs here', local.map(describeFlag), stream),
    row.scopes.length > 0 ? `\nThe token needs the scopes ${row.scopes.join(', ')}.\n` : '',
  ];
  return parts.join('');
}

function split(flags: readonly Flag[]): [Flag[], Flag[]] {
  return [flags.filter(({ isRequired }) => isRequired), flags.filter(({ isRequired }) => !isRequired)];
}

/** What names the thing, and what only says how much of it to show. */
function splitByPlace({ row }: Command, flags: readonly Flag[]): [Flag[], Flag[]] {
  const inQuery = new Set(row.parameters.filter((one) => one.in === 'query').map(({ name }) => name));
  const isInQuery = ({ parameter = '' }: Flag) => inQuery.has(parameter);
  return [flags.filter((flag) => !isInQuery(flag)), flags.filter(isInQuery)];
}

/** What the contract says of the command, and of the form that was chosen. */
function paragraphs({ row, branch }: Command): string[] {
  return [...(branch === undefined ? [] : [branch.description]), row.description].map((text) =>
    text.replaceAll('`', ''),
  );
}

function usage(command: Command, flags: FlagSet): string {
  const { row, branch } = command;
  const kind = row.branches !== undefined && branch === undefined ? ['[<kind>]'] : [];
  const named = subjectOf(row);
  const argument = named === undefined ? [] : [`<${argumentOf(row)}>`];
  const isNeeded = ({ isRequired, env, parameter }: Flag) =>
    isRequired && env === undefined && parameter !== named;
  const where = flags.parameters.filter(isNeeded).map(usageOf);
  return ['buddykit', wordsOf(command), ...kind, ...argument, ...where, '[flags]'].join(' ');
}

function otherUsages({ row: { usages = [] } }: Command): string[] {
  return usages.map((words) => `buddykit ${words}`);
}

/** The forms of the body that have commands, and so flags, of their own. */
function kinds({ row, branch }: Command): Entry[] {
  if (branch !== undefined) return [];
  return (row.branches ?? []).map(({ word, description }) => ({
    label: word,
    text: firstSentence(description),
  }));
}

function subject({ row }: Command): Entry[] {
  const parameter = row.parameters.find(({ name }) => name === subjectOf(row));
  return parameter === undefined ? [] : [{ label: `<${argumentOf(row)}>`, text: parameter.description }];
}

/** What an object needs besides, by what it is. */
function forms(command: Command, fields: readonly Flag[]): Entry[] {
  const schema = bodySchema(command);
  const shape = schema === undefined ? undefined : readShape(schema);
  if (shape?.kind !== 'object') return [];
  return (shape.variants ?? []).map(({ title, requires }) => ({
    label: title,
    text:
      requires.length === 0 ? 'needs nothing more.' : `also needs ${flagsOf(requires, fields).join(', ')}.`,
  }));
}

function flagsOf(names: readonly string[], fields: readonly Flag[]): string[] {
  return fields.filter(({ field = [] }) => names.includes(field[0] ?? '')).map(({ name }) => `--${name}`);
}
