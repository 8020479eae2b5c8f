import type { Command, Option, Options } from './command.js';
import { commands } from './commands.js';
import { commonOptions } from './parse-call.js';

/** What may stand last on a command line. */
export interface Completion {
  readonly candidates: readonly (readonly [word: string, meaning: string])[];
  /** Whether it may also be a file. */
  readonly isPath: boolean;
}

/** Offers what may follow these words of a command line: commands, options, and the values of an option. */
export async function complete(before: readonly string[]): Promise<Completion> {
  const [word = '', ...rest] = before;
  if (word === '') {
    return {
      candidates: Object.entries(commands).map(([name, { summary }]) => [name, summary]),
      isPath: false,
    };
  }
  const command = Object.hasOwn(commands, word) ? await commands[word]?.load() : undefined;
  return command === undefined ? { candidates: [], isPath: false } : completeCall(command, rest);
}

function completeCall(command: Command, rest: readonly string[]): Completion {
  const options: Options = { ...command.options, ...commonOptions };
  const last = rest.at(-1) ?? '';
  const pending = Object.entries(options).find(([name, option]) => isSpelling(last, name, option))?.[1];
  if (pending?.type === 'string') {
    return {
      candidates: (pending.values ?? []).map((value) => [value, '']),
      isPath: pending.value === 'file',
    };
  }
  const spelt = Object.entries(options).map(([name, { description }]) => [`--${name}`, description] as const);
  return { candidates: spelt, isPath: command.operands !== '' };
}

function isSpelling(word: string, name: string, { short }: Option): boolean {
  return word === `--${name}` || (short !== undefined && word === `-${short}`);
}
