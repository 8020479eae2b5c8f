import type { Json } from '../documents.js';

const text = { type: 'string' };
const loop = { $ref: '#/components/schemas/Loop' };

const pairs: readonly { readonly old: Json; readonly next: Json }[] = [
  {
    old: { anyOf: [text, { const: null, type: 'object' }, { type: 'integer' }] },
    next: { anyOf: [text, { const: null }, { type: 'integer' }] },
  },
  {
    old: { anyOf: [{ anyOf: [{ ...text, oneOf: [text, { type: 'integer' }] }, { type: 'null' }] }, text] },
    next: { anyOf: [text, text] },
  },
  {
    old: { type: 'object', properties: { a: loop } },
    next: { type: 'object', properties: { a: { anyOf: [loop, { type: 'object', required: ['b'] }] } } },
  },
  {
    old: { type: ['string', 'null'], enum: ['abc', 'b'] },
    next: {
      anyOf: [
        { type: ['string', 'null'], enum: ['abc', 'b'], maxLength: 1 },
        { ...text, enum: ['b'] },
      ],
    },
  },
  {
    old: { anyOf: [{ enum: [true] }, { type: 'number', multipleOf: 2 }] },
    next: {
      anyOf: [
        { type: 'number', enum: [3.5, 6] },
        { type: 'number', multipleOf: 2 },
      ],
    },
  },
];

const components = {
  Loop: { type: 'object', properties: { a: loop, b: text } },
  Leaf: text,
};

/** Pairs in whose comparison something was missing once. */
export const foundOnce = [1, 2, 3].flatMap((seed) =>
  pairs.flatMap(({ old, next }) => [
    { old, next, components, seed },
    { old: next, next: old, components, seed },
  ]),
);
