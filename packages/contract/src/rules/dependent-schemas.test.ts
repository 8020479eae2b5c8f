import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { dependentSchemas } from './dependent-schemas.js';

const plain = object({ a: { type: 'string' } });
const depending = (schema: unknown) => ({ ...plain, dependentSchemas: { a: schema } });

testRule(dependentSchemas, {
  schemas: [
    [
      'A property asks for more.',
      plain,
      depending({ required: ['b'] }),
      { 'dependent-schemas-added': ['breaking', 'info'] },
    ],
    [
      'It asks for nothing any more.',
      depending({ required: ['b'] }),
      plain,
      { 'dependent-schemas-removed': ['info', 'breaking'] },
    ],
    [
      'It asks for more than before.',
      depending({ required: ['b'] }),
      depending({ required: ['b', 'c'] }),
      { 'property-became-required': ['breaking', 'info'] },
    ],
    ['It asks for what everything fits.', plain, depending(true), {}],
  ],
});
