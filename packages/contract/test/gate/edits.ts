import type { SmallRepository } from './small-repository.js';

/** Changes of the small contract. */
export const edits = {
  'a new optional field of a request': (repository: SmallRepository) =>
    repository.edit(
      'spec/things.yaml',
      '    color: { type: string }\n',
      '    color: { type: string }\n    size: { type: integer }\n',
    ),
  'a field of a request that becomes required': (repository: SmallRepository) =>
    repository.edit(
      'spec/things.yaml',
      'NewThing:\n  type: object\n  required: [name]',
      'NewThing:\n  type: object\n  required: [name, color]',
    ),
  'a field that answers lose': (repository: SmallRepository) =>
    repository.edit(
      'spec/things.yaml',
      'required: [id, name]\n  properties:\n    id: { type: string }\n    name: { type: string }\n',
      'required: [id]\n  properties:\n    id: { type: string }\n',
    ),
  'a new operation': (repository: SmallRepository) =>
    repository.edit(
      'spec/openapi.yaml',
      '    put:\n',
      "    delete:\n      operationId: deleteThing\n      responses:\n        '204':\n          description: It is gone.\n    put:\n",
    ),
  'other words': (repository: SmallRepository) =>
    repository.edit('spec/things.yaml', 'description: A thing.', 'description: One thing.'),
} as const;
