import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { schemaDeprecation } from './schema-deprecation.js';

const plain = object({ a: { type: 'string' } });
const ending = (sunset?: string) =>
  object({ a: { type: 'string', deprecated: true, ...(sunset && { 'x-sunset': sunset }) } });

testRule(schemaDeprecation, {
  unreachable: {
    'request-schema-deprecated-without-notice': 'Schemas are compared without a clock.',
    'response-schema-deprecated-without-notice': 'Schemas are compared without a clock.',
  },
  schemas: [
    ['It is deprecated.', plain, ending(), { 'schema-deprecated': ['info', 'info'] }],
    [
      'It is deprecated until a day.',
      plain,
      ending('2030-01-31'),
      { 'schema-deprecated-with-sunset': ['info', 'info'] },
    ],
    [
      'It is deprecated until no date.',
      plain,
      ending('soon'),
      { 'schema-deprecated-until-no-date': ['breaking', 'breaking'] },
    ],
    ['It is not deprecated.', ending(), plain, { 'schema-reactivated': ['info', 'info'] }],
    ['It gets its last day.', ending(), ending('2030-01-31'), { 'schema-sunset-added': ['info', 'info'] }],
    [
      'It ends later.',
      ending('2030-01-31'),
      ending('2030-02-01'),
      { 'schema-sunset-moved-later': ['info', 'info'] },
    ],
    [
      'It ends earlier.',
      ending('2030-01-31'),
      ending('2030-01-30'),
      { 'schema-sunset-moved-earlier': ['breaking', 'breaking'] },
    ],
    [
      'It has no last day any more.',
      ending('2030-01-31'),
      ending(),
      { 'schema-sunset-deleted': ['breaking', 'breaking'] },
    ],
    [
      'Its last day is no date.',
      ending('2030-01-31'),
      ending('soon'),
      { 'schema-sunset-invalid': ['breaking', 'breaking'] },
    ],
    ['It says that it is not deprecated.', plain, object({ a: { type: 'string', deprecated: false } }), {}],
  ],
});
