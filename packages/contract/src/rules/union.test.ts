import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { union } from './union.js';

const text = { type: 'string' };
const cat = object({ lives: text }, ['lives']);
const dog = object({ barks: text }, ['barks']);
const schemas = { Cat: cat, Dog: dog };
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const added = { 'union-branch-added': ['info', 'breaking'] } as const;
const removed = { 'union-branch-removed': ['breaking', 'info/breaking'] } as const;

testRule(union, {
  schemas: [
    ['One more branch.', { oneOf: [cat, dog] }, { oneOf: [cat, dog, text] }, added],
    ['One branch less.', { oneOf: [cat, dog, text] }, { oneOf: [cat, dog] }, removed],
    ['A schema gets a sibling.', cat, { anyOf: [cat, dog] }, added],
    [
      'A schema gets a sibling, and only one of them may fit.',
      cat,
      { oneOf: [cat, dog] },
      { ...added, 'union-became-exclusive': ['breaking', 'info'] },
    ],
    [
      'A schema gets a sibling that it is told apart from.',
      object({ kind: { const: 'cat' } }, ['kind']),
      { oneOf: [object({ kind: { const: 'cat' } }, ['kind']), object({ kind: { const: 'dog' } }, ['kind'])] },
      added,
    ],
    ['A schema loses its sibling.', { oneOf: [cat, dog] }, cat, removed],
    ['A text may be a list of them.', text, { oneOf: [text, { type: 'array', items: text }] }, added],
    [
      'A branch narrows.',
      { oneOf: [cat, text] },
      { oneOf: [{ ...cat, required: ['lives', 'name'] }, text] },
      { 'property-became-required': ['breaking', 'info'] },
    ],
    ['The branches stand in another order.', { oneOf: [cat, dog] }, { oneOf: [dog, cat] }, {}],
    [
      'The branches get names.',
      { anyOf: [cat, dog] },
      { anyOf: [reference('Dog'), reference('Cat')] },
      {},
      { schemas },
    ],
    ['A union of one.', cat, { oneOf: [cat] }, {}],
    [
      'One more branch, of which nothing is required.',
      { anyOf: [object({ lives: text }), text] },
      { anyOf: [object({ barks: text }), object({ lives: text }), text] },
      added,
    ],
    [
      'One more name, of which nothing is required.',
      { oneOf: [reference('Bird'), text] },
      { oneOf: [reference('Bird'), reference('Fish'), text] },
      added,
      { schemas: { Bird: object({ sings: text }), Fish: object({ swims: text }) } },
    ],
    [
      'A branch with a new property, beside others.',
      { anyOf: [object({ a: text, b: text }), object({ c: text, d: text })] },
      { anyOf: [object({ c: text, d: text, e: text }), object({ a: text, b: text, f: text })] },
      { 'property-added': ['info', 'info'] },
    ],
    [
      'Values beside a branch that takes others.',
      { anyOf: [{ const: true }, { type: 'number', multipleOf: 2 }] },
      { anyOf: [{ const: true }, { enum: [3, 5] }, { type: 'number', multipleOf: 2 }] },
      added,
    ],
    [
      'A branch that another one takes in.',
      { anyOf: [cat, text] },
      { anyOf: [cat, text, { ...text, maxLength: 3 }] },
      { 'union-known-branch-added': ['info', 'info'] },
    ],
    [
      'No branch by itself for what another one takes in.',
      { anyOf: [cat, text, { ...text, maxLength: 3 }] },
      { anyOf: [cat, text] },
      { 'union-known-branch-removed': ['info', 'info/breaking'] },
    ],
    [
      'A union becomes a list of types.',
      { anyOf: [text, { type: 'integer' }] },
      { type: ['string', 'integer'] },
      {},
    ],
  ],
});
