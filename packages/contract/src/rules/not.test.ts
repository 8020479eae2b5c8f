import { testRule } from '../../test/test-rule.js';
import { not } from './not.js';

const text = { type: 'string' };
const without = (...values: string[]) => ({ ...text, not: { enum: values } });

testRule(not, {
  schemas: [
    ['Something is ruled out.', text, without('a'), { 'not-added': ['breaking', 'info'] }],
    ['Nothing is ruled out any more.', without('a'), text, { 'not-removed': ['info', 'breaking'] }],
    ['More is ruled out.', without('a'), without('a', 'b'), { 'not-narrowed': ['breaking', 'info'] }],
    ['Less is ruled out.', without('a', 'b'), without('a'), { 'not-widened': ['info', 'breaking'] }],
    ['Something else is ruled out.', without('a'), without('b'), { 'not-changed': ['breaking', 'breaking'] }],
    ['The same in another order.', without('a', 'b'), without('b', 'a'), {}],
    [
      'What is ruled out stands in another order.',
      { allOf: [without('a'), without('b')] },
      { allOf: [without('b'), without('a')] },
      {},
    ],
    ['A constant instead of a list.', without('a'), { ...text, not: { const: 'a' } }, {}],
  ],
});
