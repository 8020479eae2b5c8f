import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { visibility } from './visibility.js';

const text = { type: 'string' };
const readable = (more: object = {}) => object({ a: { ...text, readOnly: true, ...more } });
const writable = (more: object = {}) => object({ a: { ...text, writeOnly: true, ...more } });
const plain = (more: object = {}) => object({ a: { ...text, ...more } });
const needed = (schema: object) => ({ ...schema, required: ['a'] });

testRule(visibility, {
  schemas: [
    ['It becomes read-only.', plain(), readable(), { 'property-became-hidden': ['warning/breaking', null] }],
    ['It becomes write-only.', plain(), writable(), { 'property-became-hidden': [null, 'warning/breaking'] }],
    [
      'It becomes read-only while it is required.',
      needed(plain()),
      needed(readable()),
      { 'property-required-became-hidden': ['warning/breaking', null] },
    ],
    [
      'It becomes write-only while it is required.',
      needed(plain()),
      needed(writable()),
      { 'property-required-became-hidden': [null, 'breaking'] },
    ],
    ['It is read-only no more.', readable(), plain(), { 'property-became-visible': ['info', null] }],
    ['It is write-only no more.', writable(), plain(), { 'property-secret-shown': [null, 'info/warning'] }],
    [
      'It becomes read-only while it narrows.',
      plain({ maxLength: 5 }),
      readable({ maxLength: 3 }),
      { 'property-became-hidden': ['warning/breaking', null], 'max-length-decreased': [null, 'info'] },
    ],
    [
      'A read-only one narrows.',
      readable({ maxLength: 5 }),
      readable({ maxLength: 3 }),
      { 'max-length-decreased': [null, 'info'] },
    ],
    ['It says that it is not read-only.', plain(), plain({ readOnly: false }), {}],
  ],
  unreachable: {
    'request-property-secret-shown': 'A client sends a secret; only what it receives can show one.',
    'response-property-became-visible':
      'What a client begins to receive was write-only before, so it counts as a secret that is shown.',
  },
});
