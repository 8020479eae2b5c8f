import { documentOf } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { operation } from './operation.js';

const ok = { responses: { 200: { description: '' } } };
const at = (paths: object) => documentOf({ paths });
const both = (more: object = {}) => at({ '/a': { get: ok, put: { ...ok, ...more } } });
const one = at({ '/a': { get: ok } });
const ending = (sunset?: string) => both({ deprecated: true, ...(sunset && { 'x-sunset': sunset }) });
const called = { ...ok, operationId: 'call' };

testRule(operation, {
  documents: [
    ['It comes.', one, both(), { 'operation-added': 'info' }],
    ['It goes.', both(), one, { 'operation-removed': 'breaking' }],
    [
      'It goes after it was deprecated.',
      ending(),
      one,
      { 'operation-removed-after-deprecation': 'info/breaking' },
    ],
    [
      'It goes after its last day.',
      ending('2026-05-31'),
      one,
      { 'operation-removed-after-deprecation': 'info/breaking' },
    ],
    [
      'It goes before its last day.',
      ending('2026-06-02'),
      one,
      { 'operation-removed-before-sunset': 'breaking' },
    ],
    [
      'It moves.',
      at({ '/a': { get: called } }),
      at({ '/b': { get: called } }),
      { 'operation-moved': 'breaking' },
    ],
    ['It is deprecated.', both(), ending(), { 'operation-deprecated': 'info' }],
    [
      'It is deprecated until a day.',
      both(),
      ending('2030-01-31'),
      { 'operation-deprecated-with-sunset': 'info' },
    ],
    [
      'It is deprecated and has ended.',
      both(),
      ending('2026-05-31'),
      { 'operation-deprecated-without-notice': 'breaking' },
    ],
    [
      'It is deprecated until today.',
      both(),
      ending('2026-06-01'),
      { 'operation-deprecated-with-sunset': 'info' },
    ],
    [
      'It is deprecated until no date.',
      both(),
      ending('soon'),
      { 'operation-deprecated-until-no-date': 'breaking' },
    ],
    ['It is not deprecated.', ending(), both(), { 'operation-reactivated': 'info' }],
    ['It gets its last day.', ending(), ending('2030-01-31'), { 'operation-sunset-added': 'info' }],
    [
      'It ends later.',
      ending('2030-01-31'),
      ending('2030-02-01'),
      { 'operation-sunset-moved-later': 'info' },
    ],
    [
      'It ends earlier.',
      ending('2030-01-31'),
      ending('2030-01-30'),
      { 'operation-sunset-moved-earlier': 'breaking' },
    ],
    [
      'It has no last day any more.',
      ending('2030-01-31'),
      ending(),
      { 'operation-sunset-deleted': 'breaking' },
    ],
    [
      'Its last day is no date.',
      ending('2030-01-31'),
      ending('soon'),
      { 'operation-sunset-invalid': 'breaking' },
    ],
    [
      'The paths stand in another order.',
      at({ '/a': { get: ok }, '/b': { get: ok } }),
      at({ '/b': { get: ok }, '/a': { get: ok } }),
      {},
    ],
    [
      'Its words change.',
      both({ summary: 'Old', description: 'Old' }),
      both({ summary: 'New', externalDocs: { url: 'https://a' } }),
      {},
    ],
  ],
});
