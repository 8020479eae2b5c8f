import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { nullable } from './nullable.js';

const text = { type: 'string' };
const none = { type: 'null' };
const holding = (schema: unknown) => object({ a: schema });
const plain = holding(text);
const listed = holding({ type: ['string', 'null'] });
const added = { 'nullable-added': ['info', 'breaking'] } as const;
const removed = { 'nullable-removed': ['breaking', 'info'] } as const;
const old = { openapi: '3.0.3' };

testRule(nullable, {
  schemas: [
    ['Null in the list of types.', plain, listed, added],
    ['Null as a branch.', plain, holding({ oneOf: [text, none] }), added],
    ['Null as a branch of the other kind.', plain, holding({ anyOf: [text, none] }), added],
    ['Null by a flag.', plain, holding({ ...text, nullable: true }), added, old],
    ['Null in a list of values.', holding({ enum: ['a'] }), holding({ enum: ['a', null] }), added],
    ['No null in the list of types.', listed, plain, removed],
    ['No null by a flag.', holding({ ...text, nullable: true }), plain, removed, old],
    ['A list of types becomes a branch.', listed, holding({ oneOf: [text, none] }), {}],
    ['A flag becomes a list of types.', holding({ ...text, nullable: true }), listed, {}],
    [
      'A flag beside a reference.',
      holding({ oneOf: [{ $ref: '#/components/schemas/Text' }, none] }),
      holding({ allOf: [{ $ref: '#/components/schemas/Text' }], nullable: true }),
      {},
      { schemas: { Text: text } },
    ],
    [
      'Null of a union inside a union.',
      holding({ anyOf: [{ anyOf: [text, object({}), none] }, { type: 'integer' }] }),
      holding({ anyOf: [{ anyOf: [text, object({})] }, { type: 'integer' }] }),
      removed,
    ],
    [
      'Null where it never fitted.',
      holding({ anyOf: [text, { type: 'object', const: null }, { type: 'integer' }] }),
      holding({ anyOf: [text, none, { type: 'integer' }] }),
      added,
    ],
    [
      'Null of a union in a circle.',
      holding({ $ref: '#/components/schemas/Loop' }),
      holding({ anyOf: [{ $ref: '#/components/schemas/Loop' }, none] }),
      added,
      { schemas: { Loop: { anyOf: [{ $ref: '#/components/schemas/Loop' }, text, object({})] } } },
    ],
    [
      'Null alone, as a branch.',
      holding({ anyOf: [none, { const: null }] }),
      holding({ anyOf: [none, { type: 'integer' }] }),
      { 'type-widened': ['info', 'breaking'] },
    ],
    ['Null, wrapped.', listed, holding({ oneOf: [text, { allOf: [none] }] }), {}],
    ['Null alone, as the only branch.', holding(none), holding({ oneOf: [none] }), {}],
    [
      'Null of a union of two.',
      holding({ oneOf: [text, object({}), none] }),
      holding({ oneOf: [text, object({})] }),
      removed,
    ],
  ],
});
