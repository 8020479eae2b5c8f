import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { enumValues } from './enum-values.js';

const text = { type: 'string' };
const one = (...values: unknown[]) => ({ ...text, enum: values });
const holding = (schema: unknown) => object({ a: schema });

testRule(enumValues, {
  schemas: [
    ['One more value.', one('a'), one('a', 'b'), { 'enum-value-added': ['info', 'breaking'] }],
    ['One value less.', one('a', 'b'), one('a'), { 'enum-value-removed': ['breaking', 'info/breaking'] }],
    [
      'Another constant.',
      { const: 'a' },
      { const: 'b' },
      { 'enum-value-removed': ['breaking', 'info/breaking'], 'enum-value-added': ['info', 'breaking'] },
    ],
    ['A list where none was.', text, one('a'), { 'enum-added': ['breaking', 'info'] }],
    ['No list any more.', one('a'), text, { 'enum-removed': ['info', 'breaking'] }],
    [
      'A constant becomes a longer list.',
      { const: 'a' },
      one('a', 'b'),
      { 'enum-value-added': ['info', 'breaking'] },
    ],
    ['Another order.', one('a', 'b'), one('b', 'a'), {}],
    ['A value twice.', one('a'), one('a', 'a'), {}],
    ['A constant becomes a list of one.', { const: 'a' }, { enum: ['a'] }, {}],
    ['A type beside a list.', { enum: ['a'] }, one('a'), {}],
    ['The values of a boolean.', { type: 'boolean' }, { type: 'boolean', enum: [true, false] }, {}],
    [
      'A value goes while null comes.',
      holding(one('a', 'b')),
      holding({ oneOf: [one('a'), { type: 'null' }] }),
      { 'enum-value-removed': ['breaking', 'info/breaking'], 'nullable-added': ['info', 'breaking'] },
    ],
    ['Two lists of which the first was there.', one('a'), { allOf: [one('a'), one('a', 'b')] }, {}],
  ],
});
