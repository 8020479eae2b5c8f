import { contractFile } from '../../src/contract/read-contract.js';
import { withOperation, withoutOperation } from './contract-edits.js';
import type { Mutation } from './mutation.js';

export const sdkMethods: [Mutation, ...Mutation[]] = [
  {
    title: 'an operation without a method',
    edits: { [contractFile]: withOperation('actions.copy') },
    file: 'packages/sdk/dist/index.js',
    name: 'actions.copy',
    says: /has no method for the operation actions\.copy\. Run `pnpm generate`, then build/,
  },
  {
    title: 'a method that is gone from the interface',
    edits: {
      'packages/sdk/src/generated/resources.ts': (text) =>
        text.replace(/(interface ActionsResource [\s\S]*? {2})delete\(/, '$1remove('),
    },
    file: 'packages/sdk/src/generated/resources.ts',
    name: 'actions.delete',
    says: /has no method for the operation actions\.delete/,
  },
  {
    title: 'a paged list without an iterator',
    edits: {
      'packages/sdk/src/generated/resources.ts': (text) => text.replace(/^ {2}iterate\(/m, '  all('),
    },
    file: 'packages/sdk/src/generated/resources.ts',
    name: 'projects.iterate',
    says: /has no method for the operation projects\.iterate/,
  },
  {
    title: 'a method without an operation',
    edits: { [contractFile]: withoutOperation('actions.delete') },
    file: 'packages/sdk/src/generated/resources.ts',
    name: 'actions.delete',
    says: /has the method actions\.delete, and no operation is called so/,
  },
];
