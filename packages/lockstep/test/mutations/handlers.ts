import type { Mutation } from './mutation.js';

export const handlers: [Mutation, ...Mutation[]] = [
  {
    title: 'an operation without a handler',
    edits: {
      'apps/mock-server/src/handlers/handlers.ts': (text) => text.replace(/.*'actions\.delete': .*\n/, ''),
    },
    file: 'apps/mock-server/src/handlers/handlers.ts',
    name: 'actions.delete',
    says: /"actions\.delete".* is missing[\s\S]*Every operation needs its handler/,
  },
  {
    title: 'several operations without a handler',
    edits: {
      'apps/mock-server/src/handlers/handlers.ts': (text) =>
        text.replace(/.*'actions\.(delete|get)': .*\n/g, ''),
    },
    file: 'apps/mock-server/src/handlers/handlers.ts',
    name: 'actions.get',
    says: /is missing the following properties/,
  },
  {
    title: 'a handler of an operation that is gone',
    edits: {
      'apps/mock-server/src/handlers/handlers.ts': (text) =>
        text.replace(/( *)'actions\.delete': (.*)\n/, "$&$1'actions.copy': $2\n"),
    },
    file: 'apps/mock-server/src/handlers/handlers.ts',
    name: 'actions.copy',
    says: /'actions\.copy'.* does not exist/,
  },
  {
    title: 'a handler that reads a parameter that its operation does not have',
    edits: {
      'apps/mock-server/src/handlers/actions.ts': (text) =>
        text.replace('project_name: project', 'projekt: project'),
    },
    file: 'apps/mock-server/src/handlers/actions.ts',
    name: 'actions.list',
    says: /'projekt' does not exist/,
  },
];
