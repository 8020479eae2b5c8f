import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { patternProperties } from './pattern-properties.js';

const text = { type: 'string' };
const open = object({ a: text });
const closed = { ...open, additionalProperties: false };
const matched = { patternProperties: { '^x-': text } };

testRule(patternProperties, {
  schemas: [
    [
      'A pattern restricts.',
      open,
      { ...open, ...matched },
      { 'pattern-properties-added': ['breaking', 'info'] },
    ],
    [
      'A pattern restricts no more.',
      { ...open, ...matched },
      open,
      { 'pattern-properties-removed': ['info', 'breaking'] },
    ],
    [
      'A pattern allows.',
      closed,
      { ...closed, ...matched },
      { 'pattern-properties-allowed': ['info', 'warning'] },
    ],
    [
      'A pattern allows no more.',
      { ...closed, ...matched },
      closed,
      { 'pattern-properties-disallowed': ['breaking', 'info'] },
    ],
    [
      'What matches may be more.',
      { ...open, ...matched },
      { ...open, patternProperties: { '^x-': { type: ['string', 'boolean'] } } },
      { 'type-widened': ['info', 'breaking'] },
    ],
    ['The same pattern in a part of its own.', { ...open, ...matched }, { allOf: [open, matched] }, {}],
  ],
});
