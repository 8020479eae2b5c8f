import { readGroup } from '../contract/read-table.js';
import type { BranchRow, CommandRow } from '../contract/tables.js';
import { commandFlags, subjectOf } from '../flags/command-flags.js';
import { usageOf } from '../help/describe-flag.js';
import type { RunPlace } from './watched.js';

/** The row of a command that a person may want next. */
export function findRow(group: string, verb: string): CommandRow {
  const row = readGroup(group)[verb];
  if (row === undefined) throw new Error(`There is no command ${group} ${verb}.`);
  return row;
}

/** A command as it can be copied into a shell, for the run that was watched. */
export function toCommandLine(row: CommandRow, place: RunPlace, branch?: BranchRow): string {
  const values: Readonly<Record<string, unknown>> = { ...place };
  const { parameters, fields } = commandFlags({ row, branch });
  const subject = values[subjectOf(row) ?? ''];
  const flags = parameters.flatMap(({ name, parameter = '' }) => {
    const value = parameter === subjectOf(row) ? undefined : values[parameter];
    return value === undefined ? [] : [`--${name} ${quote(String(value))}`];
  });
  const needed = fields.filter(({ isRequired }) => isRequired).map(usageOf);
  const words = [...row.words, ...(branch === undefined ? [] : [branch.word])];
  return ['buddykit', ...words, String(subject), ...flags, ...needed].join(' ');
}

function quote(value: string): string {
  return /^[\w./@:-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}
