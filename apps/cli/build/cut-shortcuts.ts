import type { Parameter } from '@buddykit/core';
import type { CommandRow, Shortcut } from '../src/contract/tables.js';
import { shortcutFlags } from './shortcut-flags.js';

/** The commands with words of their own, made of those of operations that the contract has. */
export function cutShortcuts(rows: readonly CommandRow[]): CommandRow[] {
  return shortcuts.flatMap((shortcut) => {
    const make = origins[shortcut];
    const row = rows.find(({ id }) => id === make.id);
    return row === undefined ? [] : [{ ...row, ...make.of(row), shortcut, own: shortcutFlags[shortcut] }];
  });
}

const shortcuts = ['run', 'run-action', 'pull'] as const satisfies readonly Shortcut[];

const origins: Readonly<Record<Shortcut, { id: string; of(row: CommandRow): Partial<CommandRow> }>> = {
  run: {
    id: 'executions.run',
    of: (row) => ({
      words: ['run'],
      summary: 'Run a pipeline: at Buddy, or here that of a buddy.yml',
      description:
        'Runs a pipeline of the API, by its ID or name. Or runs here, on your own container engine, the pipeline of a ' +
        'file: when a file is named (`buddykit run ./buddy.yml`), with `--local`, and when nothing is named and there ' +
        'is a buddy.yml. A run here takes the files as they are and changes them; the API is not asked.',
      usages: ['run [<file>] [flags]', 'run action <kind> [flags]'],
      ...withNamedPipeline(row),
    }),
  },
  'run-action': {
    id: 'actions.add',
    of: ({ parameters }) => ({
      words: ['run', 'action'],
      summary: 'Run one action on your own engine',
      description:
        'Nothing is sent to the API. The current directory, or `--directory`, is the filesystem of the pipeline. ' +
        'What would be done is shown with `--dry-run`.',
      parameters: parameters.filter(isName).map((parameter) => ({ ...parameter, required: false })),
      scopes: [],
    }),
  },
  pull: {
    id: 'pipelines.get',
    of: ({ encoded: _, ...row }) => ({
      words: ['pull'],
      summary: 'Write a pipeline of the API as a buddy.yml',
      description:
        'Writes the pipeline with its actions into a file that `buddykit run` takes. Secrets are not in it: in the ' +
        'place of each stands the name under which it is given when the file is run.',
      ...withNamedPipeline(row),
    }),
  },
};

/** The parameters that say where something is, and not which one. */
function isName({ in: place, kind }: Parameter): boolean {
  return place === 'path' && kind === 'string';
}

/** The pipeline at the end of a path, which may be told by its name. What a request may say besides is left out. */
function withNamedPipeline({ parameters }: Pick<CommandRow, 'parameters'>): Partial<CommandRow> {
  const inPath = parameters.filter(({ in: place }) => place === 'path');
  const subject = inPath.at(-1)?.name ?? '';
  const named: Parameter = {
    name: subject,
    in: 'path',
    kind: 'string',
    required: true,
    minLength: 1,
    description: 'The pipeline: its ID, or its name.',
  };
  return {
    subject,
    parameters: inPath.map((parameter) => (parameter.name === subject ? named : parameter)),
  };
}
