import type { Command } from './command.js';

interface CommandEntry {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Its code, read only when it is called. */
  load(): Promise<Command>;
}

/** Every subcommand, in the order of the help. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  diff: {
    summary: 'Say what changed between two contracts, and what that breaks for whom.',
    load: async () => (await import('./diff.js')).diff,
  },
  changelog: {
    summary: 'Write what changed as a changelog in Markdown.',
    load: async () => (await import('./changelog.js')).changelog,
  },
  lifecycle: {
    summary: 'List what is deprecated and when it ends, and check it.',
    load: async () => (await import('./lifecycle.js')).lifecycle,
  },
  check: {
    summary: 'Fail when too small a release is planned for what changed in the contract.',
    load: async () => (await import('./check.js')).check,
  },
  changeset: {
    summary: 'Write the changeset that is missing.',
    load: async () => (await import('./changeset.js')).changeset,
  },
  release: {
    summary: 'Make the planned versions, and record the contract that they release.',
    load: async () => (await import('./release.js')).release,
  },
};
