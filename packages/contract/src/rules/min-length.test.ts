import { testRule } from '../../test/test-rule.js';
import { minLength } from './min-length.js';

const list = { type: 'string' };
const limited = (minLength: number) => ({ ...list, minLength });

testRule(minLength, {
  schemas: [
    ['A limit where none was.', list, limited(3), { 'min-length-set': ['warning/breaking', 'info'] }],
    ['No limit any more.', limited(3), list, { 'min-length-unset': ['info', 'breaking'] }],
    ['A tighter limit.', limited(3), limited(4), { 'min-length-increased': ['breaking', 'info'] }],
    ['A looser limit.', limited(3), limited(2), { 'min-length-decreased': ['info', 'breaking'] }],
    ['The same limit in a part of its own.', limited(3), { allOf: [list, { minLength: 3 }] }, {}],
    [
      'Two limits, of which the strict one was there.',
      limited(3),
      { allOf: [limited(3), { minLength: 2 }] },
      {},
    ],
    ['A limit of values of another type.', { type: 'boolean' }, { type: 'boolean', minLength: 3 }, {}],
    ['A lower limit of nothing.', list, limited(0), {}],
  ],
});
