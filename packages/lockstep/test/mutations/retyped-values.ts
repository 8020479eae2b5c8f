import type { Mutation } from './mutation.js';

export const retypedValues: [Mutation, ...Mutation[]] = [
  {
    title: 'a value that is written out',
    edits: { 'packages/sdk/src/clock.ts': (text) => `${text}\nexport const when = 'ON_FAILURE';\n` },
    file: 'packages/sdk/src/clock.ts',
    name: 'ON_FAILURE',
    says: /repeats the value ON_FAILURE, .* or add a waiver/,
  },
  {
    title: 'a value that is a key',
    edits: {
      'apps/cli/src/host.ts': (text) => `${text}\nexport const names = { RUN_DOCKER_CONTAINER: 'run' };\n`,
    },
    file: 'apps/cli/src/host.ts',
    name: 'RUN_DOCKER_CONTAINER',
    says: /repeats the value RUN_DOCKER_CONTAINER/,
  },
  {
    title: 'a value of one word',
    edits: { 'apps/mock-server/src/options.ts': (text) => `${text}\nexport const kind = 'BUILD';\n` },
    file: 'apps/mock-server/src/options.ts',
    name: 'BUILD',
    says: /repeats the value BUILD/,
  },
];
