import { testRule } from '../../test/test-rule.js';
import { maxItems } from './max-items.js';

const list = { type: 'array' };
const limited = (maxItems: number) => ({ ...list, maxItems });

testRule(maxItems, {
  schemas: [
    ['A limit where none was.', list, limited(3), { 'max-items-set': ['warning/breaking', 'info'] }],
    ['No limit any more.', limited(3), list, { 'max-items-unset': ['info', 'breaking'] }],
    ['A tighter limit.', limited(3), limited(2), { 'max-items-decreased': ['breaking', 'info'] }],
    ['A looser limit.', limited(3), limited(4), { 'max-items-increased': ['info', 'breaking'] }],
    ['The same limit in a part of its own.', limited(3), { allOf: [list, { maxItems: 3 }] }, {}],
    [
      'Two limits, of which the strict one was there.',
      limited(3),
      { allOf: [limited(3), { maxItems: 4 }] },
      {},
    ],
    ['A limit of values of another type.', { type: 'boolean' }, { type: 'boolean', maxItems: 3 }, {}],
  ],
});
