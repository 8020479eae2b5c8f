/** The commands that have a word of their own, and what they do. */
const shortcuts = {
  run: 'Run a pipeline: of the API by its ID or name, or of a buddy.yml here, on your own container engine.',
  pull: 'Write a pipeline of the API as a buddy.yml.',
} as const;

/** What stands between `run` and the kind of an action. */
export const actionWord = 'action';

/** The commands that are no operations, and what they do. */
const builtins = {
  commands: 'List every command; with --json, its operation and flags, for programs.',
  contract: 'Compare two OpenAPI contracts: what breaks for whom, the changelog, what ends when.',
  completion: 'Print a script that completes commands, flags and values: completion <shell>.',
  help: 'Show the help of a command.',
} as const;

/** What stands beside the resources. */
export const otherWords: Readonly<Record<string, string>> = {
  ...shortcuts,
  ...builtins,
};

/** What the script that `completion` prints calls on every tab. */
export const completer = 'complete';

/** Whether a word names a command that has a word of its own. */
export function isShortcut(word: string): word is keyof typeof shortcuts {
  return Object.hasOwn(shortcuts, word);
}

export type Builtin = keyof typeof builtins | typeof completer;

/** Whether a word names one of them. */
export function isBuiltin(word: string): word is Builtin {
  return Object.hasOwn(builtins, word) || word === completer;
}
