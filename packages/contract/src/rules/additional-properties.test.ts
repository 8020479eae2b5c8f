import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { additionalProperties } from './additional-properties.js';

const text = { type: 'string' };
const open = object({ a: text });
const closed = object({ a: text }, [], { additionalProperties: false });

testRule(additionalProperties, {
  schemas: [
    ['An object is closed.', open, closed, { 'additional-properties-closed': ['breaking', 'info'] }],
    ['An object is opened.', closed, open, { 'additional-properties-opened': ['info', 'warning'] }],
    [
      'An object is opened that nothing could be added to.',
      object({ a: text }, [], { unevaluatedProperties: false }),
      open,
      { 'additional-properties-unevaluated-opened': ['info', 'breaking'] },
    ],
    ['It is said that an object is open.', open, { ...open, additionalProperties: true }, {}],
    ['An object is closed by the other keyword.', closed, { ...open, unevaluatedProperties: false }, {}],
    [
      'What is not named gets a type.',
      open,
      { ...open, additionalProperties: text },
      { 'type-narrowed': ['breaking', 'info'] },
    ],
    ['A closed text.', text, { ...text, additionalProperties: false }, {}],
  ],
});
