import { testRule } from '../../test/test-rule.js';
import { maximum } from './maximum.js';

const number = { type: 'number' };
const integer = { type: 'integer' };
const limited = (maximum: number) => ({ ...number, maximum });

testRule(maximum, {
  schemas: [
    ['A limit where none was.', number, limited(3), { 'maximum-set': ['warning/breaking', 'info'] }],
    ['No limit any more.', limited(3), number, { 'maximum-unset': ['info', 'breaking'] }],
    ['A tighter limit.', limited(3), limited(2), { 'maximum-decreased': ['breaking', 'info'] }],
    ['A looser limit.', limited(3), limited(4), { 'maximum-increased': ['info', 'breaking'] }],
    [
      'The limit itself fits no more.',
      limited(3),
      { ...number, exclusiveMaximum: 3 },
      { 'maximum-decreased': ['breaking', 'info'] },
    ],
    [
      'The limit itself fits now.',
      { ...number, exclusiveMaximum: 3 },
      limited(3),
      { 'maximum-increased': ['info', 'breaking'] },
    ],
    [
      'The same limit of whole numbers, exclusive.',
      { ...integer, maximum: 3 },
      { ...integer, exclusiveMaximum: 4 },
      {},
    ],
    ['The same limit in a part of its own.', limited(3), { allOf: [number, { maximum: 3 }] }, {}],
    [
      'The same limit, exclusive by a flag.',
      { ...number, maximum: 3, exclusiveMaximum: false },
      limited(3),
      {},
      { openapi: '3.0.3' },
    ],
    [
      'A limit that is exclusive by a flag now.',
      limited(3),
      { ...number, maximum: 3, exclusiveMaximum: true },
      { 'maximum-decreased': ['breaking', 'info'] },
      { openapi: '3.0.3' },
    ],
    ['A limit of what is no number.', { type: 'boolean' }, { type: 'boolean', maximum: 3 }, {}],
  ],
});
