import { testRule } from '../../test/test-rule.js';
import { mediaType } from './media-type.js';

const text = { type: 'string' };
const taking = (...names: string[]) => ({
  requestBody: { content: Object.fromEntries(names.map((name) => [name, { schema: text }])) },
});
const json = 'application/json';

testRule(mediaType, {
  taken: [
    ['One more.', taking(json), taking(json, 'text/plain'), { 'media-type-added': ['info', 'info'] }],
    [
      'One less.',
      taking(json, 'text/plain'),
      taking(json),
      { 'media-type-removed': ['breaking', 'breaking'] },
    ],
    [
      'Another one.',
      taking(json),
      taking('application/xml'),
      { 'media-type-removed': ['breaking', 'breaking'], 'media-type-added': ['info', 'info'] },
    ],
    // A server goes by the name that it is sent; a client reads what it can.
    [
      'A more special one.',
      taking(json),
      taking('application/problem+json'),
      {
        'media-type-removed': ['breaking', null],
        'media-type-added': ['info', null],
        'media-type-specialized': [null, 'info'],
      },
    ],
    [
      'A more general one.',
      taking('application/problem+json'),
      taking(json),
      {
        'media-type-removed': ['breaking', null],
        'media-type-added': ['info', null],
        'media-type-generalized': [null, 'breaking'],
      },
    ],
    [
      'One of a kind.',
      taking('image/*'),
      taking('image/png'),
      { 'media-type-specialized': ['breaking', 'info'] },
    ],
    [
      'Any of a kind.',
      taking('image/png'),
      taking('image/*'),
      { 'media-type-generalized': ['info', 'breaking'] },
    ],
    [
      'A narrower parameter.',
      taking(json),
      taking('application/json; version=2'),
      { 'media-type-parameters-narrowed': ['warning', 'info'] },
    ],
    [
      'No parameter any more.',
      taking('application/json; version=2'),
      taking(json),
      { 'media-type-parameters-widened': ['info', 'info'] },
    ],
    [
      'A schema where none was.',
      { requestBody: { content: { [json]: {} } } },
      taking(json),
      { 'media-type-schema-added': ['breaking', 'info'] },
    ],
    [
      'No schema any more.',
      taking(json),
      { requestBody: { content: { [json]: {} } } },
      { 'media-type-schema-removed': ['info', 'warning'] },
    ],
    ['The encoding that is meant anyway.', taking(json), taking('application/json; charset=utf-8'), {}],
    ['Upper case.', taking(json), taking('Application/JSON'), {}],
    ['The same in another order.', taking(json, 'text/plain'), taking('text/plain', json), {}],
  ],
});
