import { readResources } from '../contract/read-table.js';
import type { IndexTable } from '../contract/tables.js';
import { exitCodes } from '../fail/exit-codes.js';
import { otherWords } from '../find/builtins.js';
import type { Flag } from '../flags/flag.js';
import { connectionFlags, contextFlags, regionVariable, rootFlags } from '../flags/own-flags.js';
import { heading, type Stream, section } from './layout.js';

/** What there is, and what a person needs before the first call. */
export function rootHelp({ groups, contract, version, servers }: IndexTable, stream: Stream): string {
  const resources = readResources();
  return [
    `${heading(`buddykit ${version}`, stream)}: the Buddy REST API as a command line. Unofficial.\n`,
    `\n${heading('Usage', stream)}\n  buddykit <resource> <command> [flags]\n`,
    section(
      'Resources',
      Object.entries(groups).map(([word, commands]) => ({
        label: word,
        text: resources[word] ?? Object.keys(commands).join(', '),
      })),
      stream,
    ),
    section(
      'More commands',
      entries(otherWords, (text) => text),
      stream,
    ),
    section('Flags', rootFlags.map(toEntry), stream),
    section('Environment', environment(servers), stream),
    section(
      'Exit codes',
      Object.values(exitCodes).map(({ code, when }) => ({ label: `${code}`, text: when })),
      stream,
    ),
    `\nbuddykit <resource> <command> --help tells every flag of a command, as in\n${example(groups)}.\n`,
    `Contract ${contract.version}, generation ${contract.generation} of the API.\n`,
  ].join('');
}

function entries<T>(table: Readonly<Record<string, T>>, describe: (value: T) => string) {
  return Object.entries(table).map(([label, value]) => ({ label, text: describe(value) }));
}

function example(groups: IndexTable['groups']): string {
  const [group, commands = {}] = Object.entries(groups)[0] ?? [];
  return ['buddykit', group, Object.keys(commands)[0], '--help'].join(' ');
}

function toEntry({ name, short, description }: Flag) {
  return { label: `-${short}, --${name}`, text: description };
}

function environment(servers: IndexTable['servers']) {
  const flags: Pick<Flag, 'name' | 'env'>[] = [...connectionFlags, ...Object.values(contextFlags)];
  const regions = servers.flatMap(({ region }) => region ?? []);
  return [
    ...flags.map(({ name, env = [] }) => ({ label: env[0] ?? '', text: `Stands in for --${name}.` })),
    { label: regionVariable, text: `The region of the API in place of an address: ${regions.join(', ')}.` },
  ];
}
