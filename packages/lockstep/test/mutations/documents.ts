import { contractFile } from '../../src/contract/read-contract.js';
import { withChange, withOptionalParameter, withRequired } from './contract-edits.js';
import type { Mutation } from './mutation.js';

export const documents: [Mutation, ...Mutation[]] = [
  {
    title: 'a parameter that is gone',
    edits: { [contractFile]: (text) => text.replaceAll('"cached_dirs"', '"cached_directories"') },
    file: document('build-private-registry'),
    name: 'cached_dirs',
    says: /is missing in the contract\. Correct it in spec/,
  },
  {
    title: 'a parameter of another kind',
    edits: {
      [contractFile]: withChange('AddRunDockerContainerAction', 'mount_filesystem_disable', {
        type: 'string',
      }),
    },
    file: document('run-docker-container'),
    name: 'mount_filesystem_disable',
    says: /is string in the contract and boolean in the documents\. Correct/,
  },
  {
    title: 'a parameter that is required and should not be',
    edits: { [contractFile]: withRequired('AddBuildActionWithPrivateRegistryImage', 'run_as_user') },
    file: document('build-private-registry'),
    name: 'run_as_user',
    says: /is required in the contract and optional in the documents/,
  },
  {
    title: 'a parameter in other words',
    edits: {
      [contractFile]: (text) => text.replaceAll('Default command to execute at runtime.', 'The command.'),
    },
    file: document('run-docker-container'),
    name: 'entrypoint',
    says: /has another description .* which say: Default command to execute at runtime/,
  },
  {
    title: 'a parameter of the path that is optional',
    edits: { [contractFile]: withOptionalParameter('ProjectName') },
    file: document('build-private-registry'),
    name: 'project_name',
    says: /is optional in the contract and required in the documents/,
  },
  {
    title: 'a response that was touched up',
    edits: { [contractFile]: (text) => text.replaceAll('"id": 2,', '"id": 3,') },
    file: document('run-docker-container'),
    name: 'response',
    says: /is not an example of the response of actions\.add, word for word/,
  },
];

function document(name: string): string {
  return `packages/lockstep/test/fixtures/documents/${name}.json`;
}
