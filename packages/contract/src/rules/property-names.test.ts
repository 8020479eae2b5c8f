import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { propertyNames } from './property-names.js';

const plain = object({});
const named = (schema: unknown) => ({ ...plain, propertyNames: schema });

testRule(propertyNames, {
  schemas: [
    [
      'Names are restricted.',
      plain,
      named({ maxLength: 3 }),
      { 'property-names-added': ['breaking', 'info'] },
    ],
    ['Names are free.', named({ maxLength: 3 }), plain, { 'property-names-removed': ['info', 'breaking'] }],
    [
      'Names are restricted more.',
      named({ maxLength: 3 }),
      named({ maxLength: 2 }),
      { 'max-length-decreased': ['breaking', 'info'] },
    ],
    ['Names may be anything, it says.', plain, named({}), {}],
  ],
});
