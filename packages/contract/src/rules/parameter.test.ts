import { documentOf, query, withOperation } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { parameter } from './parameter.js';

const text = { type: 'string' };
const list = { type: 'array', items: text };
const plain = query(text);
const needed = query(text, { required: true });
const inHeader = (name: string) => ({ parameters: [{ name, in: 'header', schema: text }] });
const ending = (sunset?: string) => query(text, { deprecated: true, ...(sunset && { 'x-sunset': sunset }) });
const written = (media: string) => ({
  parameters: [{ name: 'q', in: 'query', content: { [media]: { schema: text } } }],
});
const lost = 'warning/breaking';

testRule(parameter, {
  taken: [
    ['A new optional one.', {}, plain, { 'parameter-added': ['info', 'info'] }],
    ['A new required one.', {}, needed, { 'parameter-required-added': ['breaking', 'info'] }],
    ['It goes.', plain, {}, { 'parameter-removed': [lost, lost] }],
    [
      'It goes after it was deprecated.',
      ending(),
      {},
      { 'parameter-removed-after-deprecation': ['info/breaking', 'info'] },
    ],
    [
      'It goes after its last day.',
      ending('2026-05-31'),
      {},
      { 'parameter-removed-after-deprecation': ['info/breaking', 'info'] },
    ],
    [
      'It goes before its last day.',
      ending('2026-06-02'),
      {},
      { 'parameter-removed-before-sunset': ['breaking', 'info'] },
    ],
    ['It is required.', plain, needed, { 'parameter-became-required': ['breaking', 'info'] }],
    ['It is optional.', needed, plain, { 'parameter-became-optional': ['info', 'breaking'] }],
    ['It moves.', query(text), inHeader('q'), { 'parameter-moved': ['breaking', 'breaking'] }],
    [
      'Another style.',
      query(list),
      query(list, { style: 'spaceDelimited', explode: true }),
      { 'parameter-style-changed': ['breaking', 'breaking'] },
    ],
    [
      'A list in one.',
      query(list),
      query(list, { explode: false }),
      { 'parameter-explode-changed': ['breaking', 'breaking'] },
    ],
    [
      'Another media type.',
      written('application/json'),
      written('application/xml'),
      { 'parameter-content-changed': ['breaking', 'breaking'] },
    ],
    [
      'It may not be empty.',
      query(text, { allowEmptyValue: true }),
      plain,
      { 'parameter-empty-refused': ['breaking', 'info'] },
    ],
    [
      'It may be empty.',
      plain,
      query(text, { allowEmptyValue: true }),
      { 'parameter-empty-allowed': ['info', 'breaking'] },
    ],
    ['It may come several times.', plain, query(list), { 'parameter-became-list': ['info', 'breaking'] }],
    [
      'A default where none was.',
      plain,
      query({ ...text, default: 'x' }),
      { 'parameter-default-added': ['breaking', 'breaking'] },
    ],
    [
      'Another default.',
      query({ ...text, default: 'x' }),
      query({ ...text, default: 'y' }),
      { 'parameter-default-changed': ['breaking', 'breaking'] },
    ],
    [
      'No default any more.',
      query({ ...text, default: 'x' }),
      plain,
      { 'parameter-default-removed': ['breaking', 'breaking'] },
    ],
    [
      'Another default of what must be given.',
      query({ ...text, default: 'x' }, { required: true }),
      query({ ...text, default: 'y' }, { required: true }),
      {},
    ],
    ['A number becomes a text.', query({ type: 'integer' }), plain, { 'type-widened': ['info', 'breaking'] }],
    ['The style that is meant anyway.', query(list), query(list, { style: 'form', explode: true }), {}],
    ['One value, in one or not.', plain, query(text, { explode: false }), {}],
    ['The name of a header in upper case.', inHeader('x-trace'), inHeader('X-Trace'), {}],
    ['A header that is to be ignored.', {}, inHeader('Accept'), {}],
    ['It is deprecated.', plain, ending(), { 'parameter-deprecated': ['info', 'info'] }],
    [
      'It is deprecated until a day.',
      plain,
      ending('2030-01-31'),
      { 'parameter-deprecated-with-sunset': ['info', 'info'] },
    ],
    [
      'It is deprecated and has ended.',
      plain,
      ending('2026-05-31'),
      { 'parameter-deprecated-without-notice': ['breaking', 'breaking'] },
    ],
    [
      'It is deprecated until no date.',
      plain,
      ending('soon'),
      { 'parameter-deprecated-until-no-date': ['breaking', 'breaking'] },
    ],
    ['It is not deprecated.', ending(), plain, { 'parameter-reactivated': ['info', 'info'] }],
    ['It gets its last day.', ending(), ending('2030-01-31'), { 'parameter-sunset-added': ['info', 'info'] }],
    [
      'It ends later.',
      ending('2030-01-31'),
      ending('2030-02-01'),
      { 'parameter-sunset-moved-later': ['info', 'info'] },
    ],
    [
      'It ends earlier.',
      ending('2030-01-31'),
      ending('2030-01-30'),
      { 'parameter-sunset-moved-earlier': ['breaking', 'breaking'] },
    ],
    [
      'It has no last day any more.',
      ending('2030-01-31'),
      ending(),
      { 'parameter-sunset-deleted': ['breaking', 'breaking'] },
    ],
    [
      'Its last day is no date.',
      ending('2030-01-31'),
      ending('soon'),
      { 'parameter-sunset-invalid': ['breaking', 'breaking'] },
    ],
    [
      'It is shared.',
      plain,
      { parameters: [{ $ref: '#/components/parameters/Q' }] },
      {},
      [{}, { components: { parameters: { Q: { name: 'q', in: 'query', schema: text } } } }],
    ],
  ],
  documents: [
    [
      'It is told of the path instead of the operation.',
      withOperation(plain),
      documentOf({
        paths: { '/things': { ...plain, post: { responses: { 200: { description: '' } } } } },
      }),
      {},
    ],
  ],
});
