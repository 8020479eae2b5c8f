import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { xml } from './xml.js';

const plain = object({ a: { type: 'string' } });
const attribute = object({ a: { type: 'string', xml: { attribute: true } } });
const media = 'application/xml';

testRule(xml, {
  schemas: [
    [
      'An element becomes an attribute.',
      plain,
      attribute,
      { 'xml-changed': ['breaking', 'breaking'] },
      { media },
    ],
    ['An element of XML that is JSON.', plain, attribute, {}],
  ],
});
