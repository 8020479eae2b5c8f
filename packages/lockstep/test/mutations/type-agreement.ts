import type { Mutation } from './mutation.js';

export const typeAgreement: [Mutation, ...Mutation[]] = [
  {
    title: 'a type that lacks a field of its validator',
    edits: {
      'packages/core/dist/generated/types.d.ts': (text) =>
        text.replace(/( IntegrationReference: \{[^}]*?)^ *hash_id: string;\n/m, '$1'),
    },
    file: 'packages/core/test/types.test-d.ts',
    name: 'types',
    says: /IntegrationReference[\s\S]*run `pnpm generate`/,
  },
  {
    title: 'a validator that lets a field be left out',
    edits: {
      'packages/core/dist/generated/validators.d.ts': (text) =>
        text.replace(
          /(const IntegrationReference:[^}]*?hash_id: )(import\("zod"\)\.)ZodString/,
          '$1$2ZodExactOptional<$2ZodString>',
        ),
    },
    file: 'packages/core/test/types.test-d.ts',
    name: 'types',
    says: /IntegrationReference/,
  },
  {
    title: 'a schema without a validator',
    edits: {
      'packages/core/dist/generated/validators.d.ts': (text) =>
        text.replace('const ChangeCondition:', 'const Changed:'),
    },
    file: 'packages/core/test/types.test-d.ts',
    name: 'types',
    says: /ChangeCondition/,
  },
];
