import { testRule } from '../../test/test-rule.js';
import { minimum } from './minimum.js';

const number = { type: 'number' };
const integer = { type: 'integer' };
const limited = (minimum: number) => ({ ...number, minimum });

testRule(minimum, {
  schemas: [
    ['A limit where none was.', number, limited(3), { 'minimum-set': ['warning/breaking', 'info'] }],
    ['No limit any more.', limited(3), number, { 'minimum-unset': ['info', 'breaking'] }],
    ['A tighter limit.', limited(3), limited(4), { 'minimum-increased': ['breaking', 'info'] }],
    ['A looser limit.', limited(3), limited(2), { 'minimum-decreased': ['info', 'breaking'] }],
    [
      'The limit itself fits no more.',
      limited(3),
      { ...number, exclusiveMinimum: 3 },
      { 'minimum-increased': ['breaking', 'info'] },
    ],
    [
      'The limit itself fits now.',
      { ...number, exclusiveMinimum: 3 },
      limited(3),
      { 'minimum-decreased': ['info', 'breaking'] },
    ],
    [
      'The same limit of whole numbers, exclusive.',
      { ...integer, minimum: 3 },
      { ...integer, exclusiveMinimum: 2 },
      {},
    ],
    ['The same limit in a part of its own.', limited(3), { allOf: [number, { minimum: 3 }] }, {}],
    [
      'The same limit, exclusive by a flag.',
      { ...number, minimum: 3, exclusiveMinimum: false },
      limited(3),
      {},
      { openapi: '3.0.3' },
    ],
    [
      'A limit that is exclusive by a flag now.',
      limited(3),
      { ...number, minimum: 3, exclusiveMinimum: true },
      { 'minimum-increased': ['breaking', 'info'] },
      { openapi: '3.0.3' },
    ],
    ['A limit of what is no number.', { type: 'boolean' }, { type: 'boolean', minimum: 3 }, {}],
  ],
});
