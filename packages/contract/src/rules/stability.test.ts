import { documentOf } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { stability } from './stability.js';

const ok = { responses: { 200: { description: '' } } };
const at = (level?: string, more: object = {}) =>
  documentOf({ paths: { '/a': { get: { ...ok, ...more, ...(level && { 'x-stability-level': level }) } } } });
const query = { parameters: [{ name: 'q', in: 'query', required: true, schema: {} }] };

testRule(stability, {
  documents: [
    ['It is promised no more.', at('stable'), at('beta'), { 'stability-decreased': 'breaking' }],
    ['Without a word, it was promised.', at(), at('alpha'), { 'stability-decreased': 'breaking' }],
    ['It is promised now.', at('draft'), at('stable'), { 'stability-increased': 'info' }],
    ['It says what nobody knows.', at('beta'), at('ga'), { 'stability-invalid': 'breaking' }],
    [
      'What is not promised may change.',
      at('alpha'),
      at('alpha', query),
      { 'request-parameter-required-added': 'info' },
    ],
    [
      'What is promised may not.',
      at('beta'),
      at('beta', query),
      { 'request-parameter-required-added': 'breaking' },
    ],
    [
      'What was not promised may go.',
      at('draft'),
      documentOf({ paths: {} }),
      { 'operation-removed': 'info' },
    ],
  ],
});
