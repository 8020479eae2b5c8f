import { withOperation } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { security } from './security.js';

type Ways = readonly Record<string, readonly string[]>[];

const key = { type: 'apiKey', in: 'header', name: 'X-Key' };
const flow = (tokenUrl: string) => ({
  type: 'oauth2',
  flows: { clientCredentials: { tokenUrl, scopes: {} } },
});
const schemes = { key, auth: flow('https://a/token') };
const asking = (ways: Ways | undefined, securitySchemes: object = schemes, all?: Ways) =>
  withOperation(ways === undefined ? {} : { security: ways }, {
    components: { securitySchemes },
    ...(all && { security: all }),
  });
const free = asking(undefined);

testRule(security, {
  documents: [
    [
      'Whoever calls is asked.',
      free,
      asking([{ key: [] }]),
      { 'security-way-removed': 'breaking', 'security-way-added': 'info' },
    ],
    ['Nobody is asked any more.', asking([{ key: [] }]), free, { 'security-way-added': 'info' }],
    [
      'One way less.',
      asking([{ key: [] }, { auth: ['a'] }]),
      asking([{ key: [] }]),
      { 'security-way-removed': 'breaking' },
    ],
    [
      'One more way.',
      asking([{ key: [] }]),
      asking([{ key: [] }, { auth: ['a'] }]),
      { 'security-way-added': 'info' },
    ],
    [
      'Two things together.',
      asking([{ key: [] }]),
      asking([{ key: [], auth: ['a'] }]),
      { 'security-way-removed': 'breaking', 'security-way-added': 'info' },
    ],
    [
      'One more scope.',
      asking([{ auth: ['a'] }]),
      asking([{ auth: ['a', 'b'] }]),
      { 'security-scope-added': 'breaking' },
    ],
    [
      'One scope less.',
      asking([{ auth: ['a', 'b'] }]),
      asking([{ auth: ['a'] }]),
      { 'security-scope-removed': 'info' },
    ],
    [
      'Another scope.',
      asking([{ auth: ['a'] }]),
      asking([{ auth: ['b'] }]),
      { 'security-scope-added': 'breaking', 'security-scope-removed': 'info' },
    ],
    [
      'Another header.',
      asking([{ key: [] }]),
      asking([{ key: [] }], { key: { ...key, name: 'X-Token' } }),
      { 'security-scheme-changed': 'breaking' },
    ],
    [
      'Another address.',
      asking([{ auth: ['a'] }]),
      asking([{ auth: ['a'] }], { auth: flow('https://b/token') }),
      { 'security-address-changed': 'warning' },
    ],
    [
      'What is said of one is said of all.',
      asking([{ key: [] }]),
      asking(undefined, schemes, [{ key: [] }]),
      {},
    ],
    [
      'The ways stand in another order.',
      asking([{ key: [] }, { auth: ['a'] }]),
      asking([{ auth: ['a'] }, { key: [] }]),
      {},
    ],
    [
      'The scopes stand in another order.',
      asking([{ auth: ['a', 'b'] }]),
      asking([{ auth: ['b', 'a'] }]),
      {},
    ],
    [
      'The same header in lower case.',
      asking([{ key: [] }]),
      asking([{ key: [] }], { key: { ...key, name: 'x-key' } }),
      {},
    ],
  ],
});
