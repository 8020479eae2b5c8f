import { readGroup, readShortcut } from '../contract/read-table.js';
import type { CommandRow, GroupTable, IndexTable, Shortcut } from '../contract/tables.js';
import type { Command } from '../flags/command-flags.js';
import { everywhereFlags } from '../flags/own-flags.js';
import { spellingsOf } from '../flags/spellings.js';
import { actionWord, type Builtin, isBuiltin, isShortcut, otherWords } from './builtins.js';

/** Where the words of a command line lead, and the arguments that are left. */
export type Found =
  | { at: 'root'; rest: readonly string[] }
  | { at: 'builtin'; name: Builtin; rest: readonly string[] }
  | { at: 'group'; group: string; table: GroupTable; rest: readonly string[] }
  | { at: 'command'; command: Command; rest: readonly string[] }
  | { at: 'nowhere'; word: string; words: readonly string[]; under: readonly string[] };

/** Follows the words of a command line as far as they lead. The CLI's own flags may stand before and between them. */
export function findCommand({ groups, shortcuts }: IndexTable, args: readonly string[]): Found {
  const [group, afterGroup] = takeWord(args);
  if (group === undefined) return { at: 'root', rest: afterGroup };
  if (isShortcut(group) && shortcuts.includes(group)) return findShortcut(group, shortcuts, afterGroup);
  if (isBuiltin(group)) return { at: 'builtin', name: group, rest: afterGroup };
  if (!Object.hasOwn(groups, group))
    return nowhere(group, [...Object.keys(groups), ...Object.keys(otherWords)], []);
  const table = readGroup(group);
  const [verb, afterVerb] = takeWord(afterGroup);
  if (verb === undefined) return { at: 'group', group, table, rest: afterVerb };
  const row = Object.hasOwn(table, verb) ? table[verb] : undefined;
  return row === undefined ? nowhere(verb, Object.keys(table), [group]) : findBranch(row, afterVerb);
}

/** Of `run action`, only what names a kind besides is no pipeline of that name. */
function findShortcut(word: Shortcut, shortcuts: readonly Shortcut[], args: readonly string[]): Found {
  const [next, afterNext] = takeWord(args);
  const hasKinds = word === 'run' && next === actionWord && shortcuts.includes('run-action');
  const found = hasKinds ? findBranch(readShortcut('run-action'), afterNext) : undefined;
  if (found?.at === 'command' && (found.command.branch !== undefined || asksForHelp(afterNext))) return found;
  if (found?.at === 'nowhere') return found;
  return { at: 'command', command: { row: readShortcut(word) }, rest: args };
}

function asksForHelp(args: readonly string[]): boolean {
  return args.includes('--help') || args.includes('-h');
}

function findBranch(row: CommandRow, args: readonly string[]): Found {
  const { branches = [], path, words } = row;
  const [word, after] = takeWord(args);
  const branch = branches.find((candidate) => candidate.word === word);
  if (branch !== undefined) return { at: 'command', command: { row, branch }, rest: after };
  const mayBeSubject = branches.length === 0 || path.endsWith('}');
  if (word === undefined || mayBeSubject) return { at: 'command', command: { row }, rest: args };
  const known = branches.map((candidate) => candidate.word);
  return nowhere(word, known, words);
}

function nowhere(word: string, words: readonly string[], under: readonly string[]): Found {
  return { at: 'nowhere', word, words, under };
}

/** The next word, and the arguments without it. Flags that come before it are left for later. */
function takeWord(args: readonly string[]): [string | undefined, readonly string[]] {
  let at = 0;
  while (at < args.length) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('-') || arg === '-') return [arg, args.toSpliced(at, 1)];
    const width = ownSpellings.get(arg.split('=')[0] ?? '');
    if (width === undefined) break;
    at += arg.includes('=') ? 1 : width;
  }
  return [undefined, args];
}

/** How many arguments each of the CLI's own flags takes, with its value. */
const ownSpellings: ReadonlyMap<string, number> = new Map(
  everywhereFlags.flatMap((flag) => {
    const short = flag.short === undefined ? [] : [[`-${flag.short}`, widthOf(flag.kind)] as const];
    const long = spellingsOf(flag).map(
      ([name, form]) => [`--${name}`, form === 'stdin' ? 1 : widthOf(flag.kind)] as const,
    );
    return [...short, ...long];
  }),
);

function widthOf(kind: string): number {
  return kind === 'switch' ? 1 : 2;
}
