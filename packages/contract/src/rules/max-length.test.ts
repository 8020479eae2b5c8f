import { testRule } from '../../test/test-rule.js';
import { maxLength } from './max-length.js';

const list = { type: 'string' };
const limited = (maxLength: number) => ({ ...list, maxLength });

testRule(maxLength, {
  schemas: [
    ['A limit where none was.', list, limited(3), { 'max-length-set': ['warning/breaking', 'info'] }],
    ['No limit any more.', limited(3), list, { 'max-length-unset': ['info', 'breaking'] }],
    ['A tighter limit.', limited(3), limited(2), { 'max-length-decreased': ['breaking', 'info'] }],
    ['A looser limit.', limited(3), limited(4), { 'max-length-increased': ['info', 'breaking'] }],
    ['The same limit in a part of its own.', limited(3), { allOf: [list, { maxLength: 3 }] }, {}],
    [
      'Two limits, of which the strict one was there.',
      limited(3),
      { allOf: [limited(3), { maxLength: 4 }] },
      {},
    ],
    ['A limit of values of another type.', { type: 'boolean' }, { type: 'boolean', maxLength: 3 }, {}],
  ],
});
