import type { Flag } from './flag.js';

/** The name of the file that is looked for in the current directory. */
export const defaultFile = 'buddy.yml';

/** For runs on one's own container engine, of a pipeline or of one action. */
export const localFlags = [
  {
    name: 'directory',
    kind: 'text',
    isPath: true,
    description: 'The filesystem of the pipeline: that of the file, or the current directory, unless told.',
  },
  {
    name: 'keep',
    kind: 'switch',
    description: 'Keep the container of an action that failed, and tell how to look inside.',
  },
  {
    name: 'env-file',
    kind: 'text',
    isPath: true,
    isList: true,
    description: 'A file with a variable NAME=value on each line.',
  },
  {
    name: 'service-image',
    kind: 'text',
    isList: true,
    description: 'The image of a kind of service, such as REDIS=localhost:5000/redis:7.',
  },
  {
    name: 'replace-registry',
    kind: 'text',
    isList: true,
    description: 'Another registry for one that actions name, such as docker.io=localhost:5000.',
  },
  {
    name: 'integrations',
    kind: 'text',
    isPath: true,
    description: 'A JSON or YAML file with the credentials of integrations, by their hash IDs.',
  },
  {
    name: 'grace',
    kind: 'text',
    description: 'How long a process may take to end when it is cancelled, such as 5s. 10s unless told.',
  },
] as const satisfies readonly Flag[];

/** For runs of a file on one's own container engine. */
export const fileFlags = [
  {
    name: 'local',
    kind: 'switch',
    description: `Run here, on your own container engine: the file that is named, or ${defaultFile}.`,
  },
  {
    name: 'pipeline-name',
    kind: 'text',
    description: 'Which pipeline of a file that has several.',
  },
  { name: 'only', kind: 'text', isList: true, description: 'Run only the action of this name.' },
  { name: 'from', kind: 'text', description: 'Begin with the action of this name.' },
] as const satisfies readonly Flag[];

/** For `pull`. */
export const pullFlags = [
  {
    name: 'file',
    kind: 'text',
    isPath: true,
    description: `The file to write; "-" writes to standard output. ${defaultFile} unless told.`,
  },
  { name: 'force', short: 'f', kind: 'switch', description: 'Write over a file that is there.' },
] as const satisfies readonly Flag[];

/** The flags of a run at the API that mean the same in a run here. */
export const sharedFlags: readonly string[] = [
  'workspace',
  'project',
  'variable',
  'variable-masked',
  'variables',
  'clear-cache',
  'output',
  'json',
  'dry-run',
  'help',
];
