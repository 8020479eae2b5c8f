import { testRule } from '../../test/test-rule.js';
import { minItems } from './min-items.js';

const list = { type: 'array' };
const limited = (minItems: number) => ({ ...list, minItems });

testRule(minItems, {
  schemas: [
    ['A limit where none was.', list, limited(3), { 'min-items-set': ['warning/breaking', 'info'] }],
    ['No limit any more.', limited(3), list, { 'min-items-unset': ['info', 'breaking'] }],
    ['A tighter limit.', limited(3), limited(4), { 'min-items-increased': ['breaking', 'info'] }],
    ['A looser limit.', limited(3), limited(2), { 'min-items-decreased': ['info', 'breaking'] }],
    ['The same limit in a part of its own.', limited(3), { allOf: [list, { minItems: 3 }] }, {}],
    [
      'Two limits, of which the strict one was there.',
      limited(3),
      { allOf: [limited(3), { minItems: 2 }] },
      {},
    ],
    ['A limit of values of another type.', { type: 'boolean' }, { type: 'boolean', minItems: 3 }, {}],
    ['A lower limit of nothing.', list, limited(0), {}],
  ],
});
