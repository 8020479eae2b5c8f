import fc from 'fast-check';
import type { Json } from '../documents.js';

/** Some of the keywords, at most three at once, so that values can still fit. */
function some(all: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Json> {
  return fc
    .subarray(Object.keys(all), { maxLength: 3 })
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, all[key] ?? fc.constant(true)]))));
}

const names = ['a', 'b', 'c'] as const;

const text: fc.Arbitrary<Json> = some({
  minLength: fc.nat(3),
  maxLength: fc.integer({ min: 1, max: 5 }),
  pattern: fc.constantFrom('^a', 'b$', '.*'),
  enum: fc.subarray(['a', 'ab', 'abc', 'b'], { minLength: 1 }),
  format: fc.constantFrom('date', 'uuid'),
}).map((more) => ({ type: 'string', ...more }));

const number: fc.Arbitrary<Json> = fc
  .tuple(
    fc.constantFrom('integer', 'number'),
    some({
      minimum: fc.integer({ min: -2, max: 2 }),
      exclusiveMinimum: fc.integer({ min: -2, max: 2 }),
      maximum: fc.integer({ min: 3, max: 7 }),
      exclusiveMaximum: fc.integer({ min: 3, max: 7 }),
      multipleOf: fc.constantFrom(0.5, 1, 2, 3, 6),
      enum: fc.subarray([0, 1, 2, 3.5, 6], { minLength: 1 }),
    }),
  )
  .map(([type, more]) => ({ type, ...more }));

const listed: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom('a', 1, true, null).map((value) => ({ const: value })),
  fc.subarray(['a', 'b', 1, 2, true, false, null], { minLength: 1 }).map((values) => ({ enum: values })),
);

const reference: fc.Arbitrary<Json> = fc
  .constantFrom('Loop', 'Leaf')
  .map((name) => ({ $ref: `#/components/schemas/${name}` }));

const presence: fc.Arbitrary<Json> = fc
  .subarray([...names], { minLength: 1, maxLength: 2 })
  .map((required) => ({ required }));

const condition: fc.Arbitrary<Json> = fc
  .tuple(presence, fc.option(presence), fc.option(presence))
  .map(([test, then, other]) => ({ if: test, ...(then && { then }), ...(other && { else: other }) }));

const ruledOut: fc.Arbitrary<Json> = fc
  .oneof(presence, listed, text)
  .map((schemaOfIt) => ({ not: schemaOfIt }));

/** Schemas of the kinds that contracts are made of; `Loop` and `Leaf` stand for the ones below `components`. */
export const { schema, keywords } = fc.letrec<{ schema: Json; keywords: Json; inner: Json }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'schema' },
    { arbitrary: fc.oneof(text, number, fc.constant({ type: 'boolean' }), listed), weight: 5 },
    { arbitrary: objectOf(tie('inner')), weight: 6 },
    { arbitrary: listOf(tie('inner')), weight: 2 },
    { arbitrary: anyOf(tie('inner')), weight: 2 },
    { arbitrary: disjoint(tie('inner')), weight: 2 },
    { arbitrary: allOf(tie('inner')), weight: 1 },
    { arbitrary: reference, weight: 2 },
    { arbitrary: nullable(tie('inner')), weight: 1 },
  ),
  inner: fc.oneof({ maxDepth: 2, depthIdentifier: 'schema' }, text, number, reference, tie('schema')),
  // What an edit may put beside what is there.
  keywords: fc.oneof(text, number, objectOf(tie('inner')), listOf(tie('inner')), condition, ruledOut),
}));

/** The schemas below `components`: one that holds itself, and one that does not. */
export const components: fc.Arbitrary<{ Loop: Json; Leaf: Json }> = fc
  .tuple(fc.oneof(text, number), fc.boolean())
  .map(([leaf, isRequired]) => ({
    Loop: {
      type: 'object',
      properties: { a: { $ref: '#/components/schemas/Loop' }, b: leaf },
      ...(isRequired && { required: ['b'] }),
    },
    Leaf: leaf,
  }));

function objectOf(inner: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  const properties = fc.dictionary(fc.constantFrom(...names), inner, { maxKeys: 3, noNullPrototype: true });
  const required = fc.subarray([...names]);
  const more = some({
    additionalProperties: fc.oneof(fc.constant(false), inner),
    patternProperties: inner.map((own) => ({ '^x': own })),
    minProperties: fc.nat(2),
    maxProperties: fc.integer({ min: 1, max: 4 }),
    dependentRequired: fc.constantFrom({ a: ['b'] }, { a: ['b', 'c'] }, { b: ['c'] }),
    dependentSchemas: presence.map((own) => ({ a: own })),
    propertyNames: fc.integer({ min: 1, max: 4 }).map((maxLength) => ({ maxLength })),
    not: presence,
  });
  return fc
    .tuple(properties, required, more, fc.option(condition, { freq: 5 }))
    .map(([own, needed, others, asked]) => ({
      type: 'object',
      properties: own,
      ...(needed.length > 0 && { required: needed }),
      ...others,
      ...asked,
    }));
}

function listOf(inner: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc
    .tuple(
      inner,
      some({
        prefixItems: fc.array(inner, { minLength: 1, maxLength: 2 }),
        minItems: fc.nat(2),
        maxItems: fc.integer({ min: 1, max: 4 }),
        uniqueItems: fc.boolean(),
        contains: inner,
      }),
    )
    .map(([items, more]) => ({ type: 'array', items, ...more }));
}

function anyOf(inner: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.array(inner, { minLength: 2, maxLength: 3 }).map((branches) => ({ anyOf: branches }));
}

/** Branches that no value fits two of: how many of them fit then means nothing. */
function disjoint(inner: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  const kinds = [text, number.map((own) => ({ ...own })), listOf(inner), objectOf(inner)];
  return fc
    .subarray([0, 1, 2, 3], { minLength: 2, maxLength: 3 })
    .chain((chosen) => fc.tuple(...chosen.map((index) => kinds[index] ?? text)))
    .map((branches) => ({ oneOf: branches }));
}

function allOf(inner: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.tuple(objectOf(inner), objectOf(inner)).map((parts) => ({ allOf: parts }));
}

function nullable(inner: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.oneof(
    inner.map((own) => ({ oneOf: [own, { type: 'null' }] })),
    inner.map((own) => ({ anyOf: [{ type: 'null' }, own] })),
    text.map((own) => ({ ...own, type: ['string', 'null'] })),
  );
}
