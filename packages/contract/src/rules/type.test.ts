import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { type } from './type.js';

const of = (...names: string[]) => ({ type: names.length === 1 ? names[0] : names });
const form = { media: 'application/x-www-form-urlencoded' };
const holding = (schema: unknown) => object({ a: schema });
const widened = { 'type-widened': ['info', 'breaking'] } as const;
const narrowed = { 'type-narrowed': ['breaking', 'info'] } as const;

testRule(type, {
  schemas: [
    ['Whole numbers become numbers.', of('integer'), of('number'), widened],
    ['Numbers become whole.', of('number'), of('integer'), narrowed],
    ['One more type.', of('integer'), of('integer', 'string'), widened],
    ['One type less.', of('integer', 'string'), of('integer'), narrowed],
    ['Another type.', of('string'), of('boolean'), { 'type-changed': ['breaking', 'breaking'] }],
    ['An array becomes an object.', of('array'), of('object'), { 'type-changed': ['breaking', 'breaking'] }],
    ['Anything becomes a text.', {}, of('string'), narrowed],
    ['A text becomes anything.', of('string'), {}, widened],
    ['Nothing fits any more.', of('string'), false, narrowed],
    ['The types stand in another order.', of('string', 'integer'), of('integer', 'string'), {}],
    ['A list of one type.', of('string'), { type: ['string'] }, {}],
    ['A number in a form becomes a text.', holding(of('number')), holding(of('string')), widened, form],
    ['A number in text becomes a text.', of('number'), of('string'), widened, { media: 'text/plain' }],
    [
      'A text in XML becomes a number.',
      holding(of('string')),
      holding(of('number')),
      narrowed,
      { media: 'application/xml' },
    ],
    [
      'A number in JSON of another name becomes a text.',
      holding(of('number')),
      holding(of('string')),
      { 'type-changed': ['breaking', 'breaking'] },
      { media: 'application/problem+json' },
    ],
    [
      'The items of a list.',
      { type: 'array', items: of('integer') },
      { type: 'array', items: of('number') },
      widened,
    ],
    [
      'The first item of a list is told by itself.',
      { type: 'array', items: of('string') },
      { type: 'array', prefixItems: [of('string')], items: of('string') },
      {},
    ],
    [
      'What is not named in an object.',
      { type: 'object', additionalProperties: of('integer') },
      { type: 'object', additionalProperties: of('number') },
      widened,
    ],
  ],
});
