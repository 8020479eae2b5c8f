import { testRule } from '../../test/test-rule.js';
import { header } from './header.js';

const text = { type: 'string' };
const answer = (headers: object) => ({ responses: { 200: { description: '', headers } } });
const optional = answer({ 'X-Left': { schema: text } });
const needed = answer({ 'X-Left': { schema: text, required: true } });
const ending = (sunset?: string) =>
  answer({ 'X-Left': { schema: text, deprecated: true, ...(sunset && { 'x-sunset': sunset }) } });

testRule(header, {
  answered: [
    ['A new optional one.', answer({}), optional, { 'header-added': ['info', 'info'] }],
    ['A new required one.', answer({}), needed, { 'header-required-added': ['breaking', 'info'] }],
    ['An optional one goes.', optional, answer({}), { 'header-removed': ['warning', 'warning'] }],
    ['A required one goes.', needed, answer({}), { 'header-required-removed': ['warning', 'breaking'] }],
    ['It is required.', optional, needed, { 'header-became-required': ['breaking', 'info'] }],
    ['It is optional.', needed, optional, { 'header-became-optional': ['info', 'breaking'] }],
    [
      'A number becomes a text.',
      answer({ A: { schema: { type: 'integer' } } }),
      answer({ A: { schema: text } }),
      { 'type-widened': ['info', 'breaking'] },
    ],
    ['Its name is in lower case.', optional, answer({ 'x-left': { schema: text } }), {}],
    [
      'One that is to be ignored.',
      answer({}),
      answer({ 'Content-Type': { schema: text, required: true } }),
      {},
    ],
    ['It is deprecated.', optional, ending(), { 'header-deprecated': ['info', 'info'] }],
    [
      'It is deprecated until a day.',
      optional,
      ending('2030-01-31'),
      { 'header-deprecated-with-sunset': ['info', 'info'] },
    ],
    [
      'It is deprecated and has ended.',
      optional,
      ending('2026-05-31'),
      { 'header-deprecated-without-notice': ['breaking', 'breaking'] },
    ],
    [
      'It is deprecated until no date.',
      optional,
      ending('soon'),
      { 'header-deprecated-until-no-date': ['breaking', 'breaking'] },
    ],
    ['It is not deprecated.', ending(), optional, { 'header-reactivated': ['info', 'info'] }],
    ['It gets its last day.', ending(), ending('2030-01-31'), { 'header-sunset-added': ['info', 'info'] }],
    [
      'It ends later.',
      ending('2030-01-31'),
      ending('2030-02-01'),
      { 'header-sunset-moved-later': ['info', 'info'] },
    ],
    [
      'It ends earlier.',
      ending('2030-01-31'),
      ending('2030-01-30'),
      { 'header-sunset-moved-earlier': ['breaking', 'breaking'] },
    ],
    [
      'It has no last day any more.',
      ending('2030-01-31'),
      ending(),
      { 'header-sunset-deleted': ['breaking', 'breaking'] },
    ],
    [
      'Its last day is no date.',
      ending('2030-01-31'),
      ending('soon'),
      { 'header-sunset-invalid': ['breaking', 'breaking'] },
    ],
  ],
});
