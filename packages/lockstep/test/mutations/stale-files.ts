import type { Mutation } from './mutation.js';

export const staleFiles: [Mutation, ...Mutation[]] = [
  {
    title: 'a generated file that was edited by hand',
    edits: {
      'packages/core/src/generated/lazy-validators.ts': (text) =>
        text.replace('z.string().min(1)', 'z.string()'),
    },
    file: 'packages/core/src/generated/lazy-validators.ts',
    name: 'packages/core/src/generated/lazy-validators.ts',
    says: /is not what spec\/ generates\. Run `pnpm generate` and commit the result/,
  },
  {
    title: 'a contract that changed without its generated files',
    edits: { 'spec/schemas/action.yaml': (text) => text.replace('retry_count:', 'retry_limit:') },
    file: 'packages/sdk/src/generated/resources.ts',
    name: 'packages/sdk/src/generated/resources.ts',
    says: /Run `pnpm generate`/,
  },
  {
    title: 'a keyword that no validator knows',
    edits: {
      'spec/schemas/action.yaml': (text) => text.replace('minimum: 1\n', 'minimum: 1\n      multipleOf: 5\n'),
    },
    file: 'spec/openapi.yaml',
    name: 'spec',
    says: /\.timeout uses the keyword multipleOf, .* Say it with another keyword, or teach packages\/codegen/,
  },
];
