/** The command for the operation that this is all about: it has a word of its own. */
export const runWord = 'run';

/** The commands that are no operations, and what they do. */
const builtins = {
  commands: 'List every command; with --json, its operation and flags, for programs.',
  contract: 'Compare two OpenAPI contracts: what breaks for whom, the changelog, what ends when.',
  completion: 'Print a script that completes commands, flags and values: completion <shell>.',
  help: 'Show the help of a command.',
} as const;

/** What stands beside the resources. */
export const otherWords: Readonly<Record<string, string>> = {
  [runWord]: 'Run a pipeline, by its ID or its name; --wait for it, --follow its logs.',
  ...builtins,
};

/** What the script that `completion` prints calls on every tab. */
export const completer = 'complete';

export type Builtin = keyof typeof builtins | typeof completer;

/** Whether a word names one of them. */
export function isBuiltin(word: string): word is Builtin {
  return Object.hasOwn(builtins, word) || word === completer;
}
