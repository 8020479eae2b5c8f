import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { required } from './required.js';

const text = { type: 'string' };
const holding = (names: string[] = [], more: object = {}) =>
  object({ a: { ...text, ...more }, b: text }, names);

testRule(required, {
  schemas: [
    ['It is required.', holding(), holding(['a']), { 'property-became-required': ['breaking', 'info'] }],
    ['It is optional.', holding(['a']), holding(), { 'property-became-optional': ['info', 'breaking'] }],
    [
      'It is required and has a default.',
      holding([], { default: 'x' }),
      holding(['a'], { default: 'x' }),
      { 'property-became-required': ['breaking', 'info'] },
    ],
    [
      'It is required and read-only.',
      holding([], { readOnly: true }),
      holding(['a'], { readOnly: true }),
      { 'property-became-required': [null, 'info'] },
    ],
    [
      'It is optional and write-only.',
      holding(['a'], { writeOnly: true }),
      holding([], { writeOnly: true }),
      { 'property-became-optional': ['info', null] },
    ],
    [
      'One that has no schema is required.',
      object({}),
      object({}, ['a']),
      { 'property-became-required': ['breaking', 'info'] },
    ],
    ['The names stand in another order.', holding(['a', 'b']), holding(['b', 'a']), {}],
    [
      'The names stand in parts of their own.',
      holding(['a', 'b']),
      { allOf: [holding(['a']), { required: ['b'] }] },
      {},
    ],
  ],
});
