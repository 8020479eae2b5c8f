import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { format } from './format.js';

const text = (name?: string) => ({ type: 'string', ...(name && { format: name }) });
const integer = (name?: string) => ({ type: 'integer', ...(name && { format: name }) });

testRule(format, {
  schemas: [
    ['A format where none was.', text(), text('uuid'), { 'format-added': ['breaking', 'info'] }],
    ['No format any more.', text('uuid'), text(), { 'format-removed': ['info', 'breaking'] }],
    ['A wider number.', integer('int32'), integer('int64'), { 'format-widened': ['info', 'breaking'] }],
    ['A narrower number.', integer('int64'), integer('int32'), { 'format-narrowed': ['breaking', 'info'] }],
    [
      'A date becomes a time.',
      text('date'),
      text('date-time'),
      { 'format-changed': ['breaking', 'breaking'] },
    ],
    [
      'An address becomes any address.',
      text('uri'),
      text('uri-reference'),
      { 'format-widened': ['info', 'breaking'] },
    ],
    [
      'An identifier becomes an address.',
      text('uuid'),
      text('uri'),
      { 'format-changed': ['breaking', 'breaking'] },
    ],
    ['A format that only hides what is typed.', text(), text('password'), {}],
    ['The same format in a part of its own.', text('uuid'), { allOf: [text(), { format: 'uuid' }] }, {}],
    [
      'A format together with another type.',
      object({ a: text() }),
      object({ a: integer('int32') }),
      { 'type-changed': ['breaking', 'breaking'] },
    ],
    [
      'A format of whole numbers, where there were numbers.',
      { type: 'number' },
      integer('int32'),
      { 'type-narrowed': ['breaking', 'info'], 'format-added': ['breaking', 'info'] },
    ],
  ],
});
