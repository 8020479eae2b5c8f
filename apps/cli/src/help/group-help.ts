import type { GroupTable } from '../contract/tables.js';
import { heading, type Stream, section } from './layout.js';

/** The commands of one resource. */
export function groupHelp(group: string, table: GroupTable, stream: Stream): string {
  const entries = Object.entries(table).flatMap(([verb, { summary, branches = [] }]) => [
    { label: verb, text: `${summary}.` },
    ...branches.map(({ word, field, value }) => ({
      label: `${verb} ${word}`,
      text: `The same for ${field} ${value}.`,
    })),
  ]);
  return [
    `${heading('Usage', stream)}\n  buddykit ${group} <command> [flags]\n`,
    section('Commands', entries, stream),
    `\nbuddykit ${group} <command> --help tells the flags of a command.\n`,
  ].join('');
}
