import { testRule } from '../../test/test-rule.js';
import { contentEncoding } from './content-encoding.js';

const text = { type: 'string' };
const base64 = { ...text, contentEncoding: 'base64' };
const json = { ...text, contentMediaType: 'application/json' };

testRule(contentEncoding, {
  schemas: [
    ['An encoding where none was.', text, base64, { 'content-added': ['breaking', 'info'] }],
    ['No encoding any more.', base64, text, { 'content-removed': ['info', 'breaking'] }],
    [
      'Another encoding.',
      base64,
      { ...text, contentEncoding: 'base16' },
      { 'content-changed': ['breaking', 'breaking'] },
    ],
    ['A media type where none was.', text, json, { 'content-added': ['breaking', 'info'] }],
    [
      'Another media type.',
      json,
      { ...text, contentMediaType: 'text/xml' },
      { 'content-changed': ['breaking', 'breaking'] },
    ],
    ['The same encoding in a part of its own.', base64, { allOf: [text, { contentEncoding: 'base64' }] }, {}],
  ],
});
