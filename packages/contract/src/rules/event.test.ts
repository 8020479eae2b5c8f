import { documentOf, withOperation, withWebhook } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { event } from './event.js';

const empty = documentOf({ paths: {} });
const called = (name: string) =>
  withOperation({ callbacks: { [name]: { '{$request.body#/url}': { post: {} } } } });
const ok = { responses: { 200: { description: '' } } };

testRule(event, {
  documents: [
    ['A webhook comes.', empty, withWebhook({}), { 'event-added': 'info' }],
    ['A webhook goes.', withWebhook({}), empty, { 'event-removed': 'breaking' }],
    ['A callback comes.', withOperation({}), called('done'), { 'event-added': 'info' }],
    ['A callback goes.', called('done'), withOperation({}), { 'event-removed': 'breaking' }],
    [
      'A webhook in the place that it had before 3.1.',
      withWebhook({}),
      documentOf({ 'x-webhooks': { changed: { post: ok } } }),
      {},
    ],
  ],
});
