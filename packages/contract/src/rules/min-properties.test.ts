import { testRule } from '../../test/test-rule.js';
import { minProperties } from './min-properties.js';

const list = { type: 'object' };
const limited = (minProperties: number) => ({ ...list, minProperties });

testRule(minProperties, {
  schemas: [
    ['A limit where none was.', list, limited(3), { 'min-properties-set': ['warning/breaking', 'info'] }],
    ['No limit any more.', limited(3), list, { 'min-properties-unset': ['info', 'breaking'] }],
    ['A tighter limit.', limited(3), limited(4), { 'min-properties-increased': ['breaking', 'info'] }],
    ['A looser limit.', limited(3), limited(2), { 'min-properties-decreased': ['info', 'breaking'] }],
    ['The same limit in a part of its own.', limited(3), { allOf: [list, { minProperties: 3 }] }, {}],
    [
      'Two limits, of which the strict one was there.',
      limited(3),
      { allOf: [limited(3), { minProperties: 2 }] },
      {},
    ],
    ['A limit of values of another type.', { type: 'boolean' }, { type: 'boolean', minProperties: 3 }, {}],
    ['A lower limit of nothing.', list, limited(0), {}],
  ],
});
