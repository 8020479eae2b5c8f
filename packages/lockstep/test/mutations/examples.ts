import { contractFile } from '../../src/contract/read-contract.js';
import { withoutExamples } from './contract-edits.js';
import type { Mutation } from './mutation.js';

export const examples: [Mutation, ...Mutation[]] = [
  {
    title: 'an operation without an example',
    edits: { [contractFile]: withoutExamples('actions.edit') },
    file: contractFile,
    name: 'actions.edit',
    says: /has no example of the request of actions\.edit\. Add one to spec\/examples/,
  },
  {
    title: 'an example that does not fit its request',
    edits: { [contractFile]: (text) => text.replaceAll('"disabled": true', '"disabled": "yes"') },
    file: contractFile,
    name: 'actions-edit',
    says: /whose disabled must be true or false; it is a string\. Correct it in spec\/examples/,
  },
  {
    title: 'an example that does not fit its response',
    edits: { [contractFile]: (text) => text.replaceAll('"id": 2,', '"id": "2",') },
    file: contractFile,
    name: 'actions-list',
    says: /the example actions-list of the response of actions\.list, whose actions\[0\]\.id must be a number/,
  },
  {
    title: 'an example of no operation',
    edits: { [contractFile]: (text) => text.replaceAll('actions-edit-request', 'actions-change') },
    file: 'spec/examples/actions-edit-request.yaml',
    name: 'actions-edit-request',
    says: /is the example of no operation\. Name it in spec\/paths, or remove it/,
  },
];
