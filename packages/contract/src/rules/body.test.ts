import { contentOf } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { body } from './body.js';

const optional = { requestBody: contentOf({ type: 'string' }) };
const needed = { requestBody: { ...contentOf({ type: 'string' }), required: true } };
const shared = { components: { requestBodies: { Thing: needed.requestBody } } };

testRule(body, {
  taken: [
    ['A new optional one.', {}, optional, { 'body-added': ['info', 'info'] }],
    ['A new required one.', {}, needed, { 'body-required-added': ['breaking', 'info'] }],
    ['It goes.', optional, {}, { 'body-removed': ['breaking', 'breaking'] }],
    ['It is required.', optional, needed, { 'body-became-required': ['breaking', 'info'] }],
    ['It is optional.', needed, optional, { 'body-became-optional': ['info', 'breaking'] }],
    [
      'It says that it is optional.',
      optional,
      { requestBody: { ...optional.requestBody, required: false } },
      {},
    ],
    [
      'It is shared.',
      needed,
      { requestBody: { $ref: '#/components/requestBodies/Thing' } },
      {},
      [{}, shared],
    ],
  ],
});
