import { contractFile } from '../../src/contract/read-contract.js';
import { withField, withOperation, withoutOperation } from './contract-edits.js';
import type { Mutation } from './mutation.js';

export const commands: [Mutation, ...Mutation[]] = [
  {
    title: 'an operation without a command',
    edits: { [contractFile]: withOperation('actions.copy') },
    file: 'apps/cli/dist/main.js',
    name: 'actions.copy',
    says: /has no command for the operation actions\.copy\. Build the CLI again/,
  },
  {
    title: 'a field without a flag',
    edits: { [contractFile]: withField('AddDockerfileActionWithNoPush', 'squash_layers') },
    file: 'apps/cli/dist/main.js',
    name: 'squash_layers',
    says: /has no flag for squash_layers of actions\.add\. Build the CLI again/,
  },
  {
    title: 'a command of an operation that is gone',
    edits: { [contractFile]: withoutOperation('actions.delete') },
    file: 'apps/cli/dist/main.js',
    name: 'actions.delete',
    says: /has the command actions delete, but no operation actions\.delete\. Build/,
  },
  {
    title: 'a path that moved',
    edits: {
      [contractFile]: (text) => text.replaceAll('/workspaces/{domain}/projects', '/spaces/{domain}/projects'),
    },
    file: 'apps/cli/dist/main.js',
    name: 'actions.list',
    says: /instead of GET \/spaces\//,
  },
];
