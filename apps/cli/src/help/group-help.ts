import { readResources } from '../contract/read-table.js';
import type { GroupTable } from '../contract/tables.js';
import { firstSentence } from './first-sentence.js';
import { heading, type Stream, section, wrap } from './layout.js';

/** The commands of one resource. */
export function groupHelp(group: string, table: GroupTable, stream: Stream): string {
  const entries = Object.entries(table).flatMap(([verb, { summary, branches = [] }]) => [
    { label: verb, text: `${summary}.` },
    ...branches.map(({ word, description }) => ({
      label: `${verb} ${word}`,
      text: firstSentence(description),
    })),
  ]);
  const text = readResources()[group] ?? '';
  return [
    ...wrap(`buddykit ${group}: ${text}`, 0, stream).map((line) => `${line}\n`),
    `\n${heading('Usage', stream)}\n  buddykit ${group} <command> [flags]\n`,
    section('Commands', entries, stream),
    `\nbuddykit ${group} <command> --help tells the flags of a command.\n`,
  ].join('');
}
