import { readShortcut } from '../contract/read-table.js';
import type { IndexTable } from '../contract/tables.js';
import { actionWord, otherWords } from '../find/builtins.js';
import { type Found, findCommand } from '../find/find-command.js';
import { commandFlags } from '../flags/command-flags.js';
import type { Flag } from '../flags/flag.js';
import { bodyFlag, everywhereFlags } from '../flags/own-flags.js';
import { type Form, spellingsOf } from '../flags/spellings.js';

/** A word that may come next, and what it means. */
type Candidate = readonly [word: string, meaning: string];

/**
 * Answers the completion script: a line for each word that may stand last, then whether the shell is to offer files
 * (0) or nothing (4) besides.
 */
export async function completeWords(index: IndexTable, args: readonly string[]): Promise<string> {
  const words = args[0] === '--' ? args.slice(1) : args;
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const found = findCommand(index, before);
  if (found.at === 'builtin' && found.name === 'contract') return completeContract(found.rest, last);
  const flags = flagsAt(found);
  const pending = findPending(flags, before.at(-1) ?? '');
  const candidates = pending ? valuesOf(pending.flag) : [...wordsAt(index, found), ...spell(flags)];
  const isPath = pending ? takesPath(pending) : takesFile(found) && !last.startsWith('-');
  return offer(candidates, { last, isPath });
}

/** The words of a program that knows them itself. */
async function completeContract(before: readonly string[], last: string): Promise<string> {
  const { complete } = await import('@buddykit/contract/command');
  const { candidates, isPath } = await complete(before);
  return offer(candidates, { last, isPath });
}

function offer(
  candidates: readonly Candidate[],
  { last, isPath }: { last: string; isPath: boolean },
): string {
  const lines = candidates
    .filter(([word]) => word.startsWith(last) && (last !== '' || !word.startsWith('-')))
    .map(([word, meaning]) => `${word}\t${meaning.replace(/\s+/g, ' ')}`);
  return [...lines, isPath ? ':0' : ':4', ''].join('\n');
}

interface Spelt {
  flag: Flag;
  form: Form;
}

function flagsAt(found: Found): readonly Flag[] {
  if (found.at !== 'command') return everywhereFlags;
  const { parameters, fields, own } = commandFlags(found.command);
  return [...parameters, ...fields, ...own];
}

/** The flag whose value the next word is. */
function findPending(flags: readonly Flag[], spelling: string): Spelt | undefined {
  for (const flag of flags) {
    if (flag.kind === 'switch') continue;
    const spelt = [
      ...spellingsOf(flag).map(([name, form]) => [`--${name}`, form] as const),
      [`-${flag.short}`, 'value'] as const,
    ];
    const form = spelt.find(([name]) => name === spelling)?.[1];
    if (form !== undefined && form !== 'stdin') return { flag, form };
  }
  return undefined;
}

function takesPath({ flag, form }: Spelt): boolean {
  return form === 'file' || flag.name === bodyFlag.name || flag.isPath === true;
}

/** Whether the command's argument may be a file. */
function takesFile(found: Found): boolean {
  return found.at === 'command' && found.command.row.shortcut === 'run' && found.rest[0] !== actionWord;
}

function valuesOf({ values = [] }: Flag): Candidate[] {
  return values.map((value) => [value, '']);
}

function wordsAt({ groups, shortcuts }: IndexTable, found: Found): Candidate[] {
  if (found.at === 'root') {
    const resources = Object.entries(groups).map(
      ([name, verbs]): Candidate => [name, Object.keys(verbs).join(', ')],
    );
    return [...resources, ...Object.entries(otherWords)];
  }
  if (found.at === 'group') return Object.entries(groups[found.group] ?? {});
  if (found.at !== 'command' || found.command.branch !== undefined) return [];
  const { row } = found.command;
  if (row.shortcut === 'run') return actionWords(found.rest, shortcuts);
  return (row.branches ?? []).map(({ word, field, value }) => [word, `${field} ${value}`]);
}

/** After `run`, the word that leads to actions; after that, their kinds. */
function actionWords([first]: readonly string[], shortcuts: IndexTable['shortcuts']): Candidate[] {
  if (!shortcuts.includes('run-action')) return [];
  const { branches = [], summary } = readShortcut('run-action');
  if (first === undefined) return [[actionWord, summary]];
  return first === actionWord ? branches.map(({ word, field, value }) => [word, `${field} ${value}`]) : [];
}

function spell(flags: readonly Flag[]): Candidate[] {
  return flags.flatMap((flag) =>
    spellingsOf(flag).map(([name]): Candidate => [`--${name}`, flag.description]),
  );
}
