import { documentOf } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { server } from './server.js';

const at = (...urls: string[]) => documentOf({ paths: {}, servers: urls.map((url) => ({ url })) });

testRule(server, {
  documents: [
    ['One more address.', at('https://a'), at('https://a', 'https://b'), { 'server-added': 'info' }],
    ['One address less.', at('https://a', 'https://b'), at('https://a'), { 'server-removed': 'warning' }],
    [
      'Another address.',
      at('https://a'),
      at('https://b'),
      { 'server-added': 'info', 'server-removed': 'warning' },
    ],
    ['A slash at its end.', at('https://a'), at('https://a/'), {}],
  ],
});
