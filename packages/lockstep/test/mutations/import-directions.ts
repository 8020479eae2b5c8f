import type { Mutation } from './mutation.js';

export const importDirections: [Mutation, ...Mutation[]] = [
  {
    title: 'a layer that imports one above it',
    edits: { 'packages/core/src/ignored.ts': (text) => `import type {} from '@buddykit/sdk';\n${text}` },
    file: 'packages/core/src/ignored.ts',
    name: '@buddykit/sdk',
    says: /imports @buddykit\/sdk\. @buddykit\/core may import no other package/,
  },
  {
    title: 'an import when it runs',
    edits: {
      'packages/sdk/src/clock.ts': (text) => `${text}\nexport const late = () => import('buddykit/x');\n`,
    },
    file: 'packages/sdk/src/clock.ts',
    name: 'buddykit/x',
    says: /imports buddykit\. @buddykit\/sdk may import @buddykit\/core/,
  },
  {
    title: 'a source that imports its own index',
    edits: { 'packages/core/src/ignored.ts': (text) => `${text}export type { Field } from './index.js';\n` },
    file: 'packages/core/src/ignored.ts',
    name: './index.js',
    says: /an index is the door for other packages/,
  },
  {
    title: 'a source that reaches into another package',
    edits: { 'packages/sdk/src/clock.ts': (text) => `import '../../core/src/ignored.js';\n${text}` },
    file: 'packages/sdk/src/clock.ts',
    name: '../../core/src/ignored.js',
    says: /outside of its sources\. Import the package by its name/,
  },
  {
    title: 'a package that depends on one above it',
    edits: {
      'packages/core/package.json': (text) =>
        text.replace('"dependencies": {', '"dependencies": { "@buddykit/mock-server": "workspace:*",'),
    },
    file: 'packages/core/package.json',
    name: '@buddykit/mock-server',
    says: /depends on @buddykit\/mock-server\. @buddykit\/core may import no other package/,
  },
  {
    title: 'a package of which nothing is said',
    edits: {
      'packages/sdk/package.json': (text) =>
        text.replace('"name": "@buddykit/sdk"', '"name": "@buddykit/client"'),
    },
    file: 'packages/sdk/package.json',
    name: '@buddykit/client',
    says: /is new here\. Say in packages\/lockstep/,
  },
];
