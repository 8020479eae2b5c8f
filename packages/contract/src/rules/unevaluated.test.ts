import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { unevaluated } from './unevaluated.js';

const text = { type: 'string' };
const plain = { ...object({ a: text }), if: { required: ['a'] }, then: { required: ['b'] } };

testRule(unevaluated, {
  schemas: [
    [
      'What no part names is forbidden.',
      plain,
      { ...plain, unevaluatedProperties: false },
      { 'unevaluated-properties-added': ['breaking', 'info'] },
    ],
    [
      'What no part names is allowed.',
      { ...plain, unevaluatedProperties: false },
      plain,
      { 'unevaluated-properties-removed': ['info', 'breaking'] },
    ],
    ['What no part names may be anything, it says.', plain, { ...plain, unevaluatedProperties: true }, {}],
  ],
});
