import type { Mutation } from './mutation.js';

export const retypedPaths: [Mutation, ...Mutation[]] = [
  {
    title: 'a path that is written out',
    edits: {
      'packages/sdk/src/clock.ts': (text) =>
        `${text}\nexport const url = (a: string) => \`/workspaces/\${a}/projects\`;\n`,
    },
    file: 'packages/sdk/src/clock.ts',
    name: '/workspaces',
    says: /repeats a part of a path, \/workspaces\. Take the path from the table of operations/,
  },
  {
    title: 'a path in a pattern',
    edits: {
      'apps/mock-server/src/options.ts': (text) => `${text}\nexport const route = /\\/pipelines\\/\\d+/;\n`,
    },
    file: 'apps/mock-server/src/options.ts',
    name: '/pipelines',
    says: /repeats a part of a path, \/pipelines/,
  },
];
