import { documentOf, withOperation } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { name } from './name.js';

const at = (parameter: string) =>
  documentOf({
    paths: {
      [`/things/{${parameter}}`]: {
        get: {
          parameters: [{ name: parameter, in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 200: { description: '' } },
        },
      },
    },
  });
const called = (operationId: string) => withOperation({ operationId });
const listed = (...tags: string[]) => withOperation({ tags });
const holding = (...names: string[]) =>
  documentOf({ paths: {}, components: { schemas: Object.fromEntries(names.map((key) => [key, {}])) } });

testRule(name, {
  publishesSchemaNames: true,
  documents: [
    [
      'Another name of an operation.',
      called('a'),
      called('b'),
      { 'name-operation-id-changed': 'info/breaking' },
    ],
    ['A name where none was.', withOperation({}), called('b'), { 'name-operation-id-added': 'info' }],
    ['No name any more.', called('a'), withOperation({}), { 'name-operation-id-changed': 'info/breaking' }],
    ['Another list.', listed('a'), listed('b'), { 'name-tags-changed': 'info' }],
    ['The same lists in another order.', listed('a', 'b'), listed('b', 'a'), {}],
    [
      'Another name of what is in a path.',
      at('domain'),
      at('workspace'),
      { 'name-path-parameter-renamed': 'none/breaking' },
    ],
    ['A schema comes.', holding('A'), holding('A', 'B'), { 'name-schema-added': 'none/info' }],
    ['A schema goes.', holding('A', 'B'), holding('A'), { 'name-schema-removed': 'none/breaking' }],
  ],
});
