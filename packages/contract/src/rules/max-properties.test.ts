import { testRule } from '../../test/test-rule.js';
import { maxProperties } from './max-properties.js';

const list = { type: 'object' };
const limited = (maxProperties: number) => ({ ...list, maxProperties });

testRule(maxProperties, {
  schemas: [
    ['A limit where none was.', list, limited(3), { 'max-properties-set': ['warning/breaking', 'info'] }],
    ['No limit any more.', limited(3), list, { 'max-properties-unset': ['info', 'breaking'] }],
    ['A tighter limit.', limited(3), limited(2), { 'max-properties-decreased': ['breaking', 'info'] }],
    ['A looser limit.', limited(3), limited(4), { 'max-properties-increased': ['info', 'breaking'] }],
    ['The same limit in a part of its own.', limited(3), { allOf: [list, { maxProperties: 3 }] }, {}],
    [
      'Two limits, of which the strict one was there.',
      limited(3),
      { allOf: [limited(3), { maxProperties: 4 }] },
      {},
    ],
    ['A limit of values of another type.', { type: 'boolean' }, { type: 'boolean', maxProperties: 3 }, {}],
  ],
});
