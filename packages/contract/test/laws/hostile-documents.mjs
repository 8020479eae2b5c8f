const to = (name) => ({ $ref: `#/components/schemas/${name}` });

function documentOf(schema, schemas = {}) {
  const content = { 'application/json': { schema } };
  const post = { requestBody: { content }, responses: { 200: { description: '', content } } };
  return {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: { '/a': { post } },
    components: { schemas },
  };
}

/** Schemas of which each holds the next one, and the last one is the leaf. */
function chain(size, leaf, make) {
  const names = Array.from({ length: size }, (_, index) => `S${index}`);
  const entries = names.map((name, index) => [name, make(to(`S${index + 1}`))]);
  return documentOf(to('S0'), Object.fromEntries([...entries, [`S${size}`, leaf]]));
}

function nest(size, leaf, make) {
  let schema = leaf;
  for (let depth = 0; depth < size; depth += 1) schema = make(schema);
  return documentOf(schema);
}

const list = (size, make) => Array.from({ length: size }, (_, index) => make(index));
const object = (properties, more = {}) => ({ type: 'object', properties, ...more });
const text = { type: 'string' };

/** Documents that cost more than they look, made for a size and with a leaf in which two of them differ. */
export const hostile = {
  'lists in lists': (size, leaf) => nest(size, leaf, (items) => ({ type: 'array', items })),
  'a long enum': (size, { type }) => documentOf({ enum: list(size, (index) => `${type} ${index}`) }),
  'a chain of references': (size, leaf) => chain(size, leaf, (next) => next),
  'a chain of parts': (size, leaf) => chain(size, leaf, (next) => ({ allOf: [next] })),
  'a chain of properties': (size, leaf) => chain(size, leaf, (next) => object({ a: next })),
  'properties that double': (size, leaf) => chain(size, leaf, (next) => object({ a: next, b: next })),
  'parts that double': (size, leaf) => chain(size, leaf, (next) => ({ allOf: [next, next] })),
  'written parts that double': (size, leaf) =>
    nest(size, leaf, (inner) => ({ allOf: [inner, structuredClone(inner)] })),
  'branches that double': (size, leaf) =>
    chain(size, leaf, (next) => ({ oneOf: [next, object({ x: next })] })),
  'the same branch twice': (size, leaf) => chain(size, leaf, (next) => ({ anyOf: [next, next] })),
  'many unions at once': (size, leaf) =>
    documentOf({
      allOf: list(size, () => ({ oneOf: [{ ...leaf }, object({ a: text }), { type: 'array' }] })),
    }),
  'many branches': (size, { type }) =>
    documentOf({
      oneOf: list(size, (index) => object({ [`${type}${index}`]: text }, { required: [`${type}${index}`] })),
    }),
  'many exclusions': (size, leaf) =>
    documentOf({ allOf: list(size, (index) => ({ not: { ...leaf, minLength: index } })) }),
  'many conditions': (size, leaf) =>
    documentOf({ allOf: list(size, (index) => ({ if: { minLength: index }, then: { ...leaf } })) }),
  'a schema that is itself': () => documentOf(to('A'), { A: to('A') }),
  'a part that is itself': (_, leaf) => documentOf(to('A'), { A: { allOf: [to('A'), leaf] } }),
  'a branch that is itself': (_, leaf) => documentOf(to('A'), { A: { oneOf: [to('A'), leaf] } }),
  'branches in a circle': (_, leaf) =>
    documentOf(to('A'), { A: { anyOf: [to('B'), text] }, B: { anyOf: [to('A'), leaf] } }),
  'a pattern without end': (_, leaf) =>
    documentOf(object({ [`${'a'.repeat(40)}!`]: leaf }, { patternProperties: { '^(a+)+$': leaf } })),
  'names of prototypes': (_, leaf) =>
    JSON.parse(
      JSON.stringify(documentOf(object({ proto: leaf, constructor: leaf, toString: leaf }))).replaceAll(
        '"proto"',
        '"__proto__"',
      ),
    ),
  'a reference into nothing': () => documentOf(to('Nope')),
  'a reference into a prototype': () => documentOf({ $ref: '#/components/schemas/__proto__/toString' }),
  'a reference to elsewhere': () => documentOf({ $ref: 'https://example.com/a.json' }),
  'what is no contract in places': (_, { type }) => ({
    openapi: '3.1.0',
    paths: {
      '/a': null,
      '/b': {
        get: 5,
        post: { parameters: type, responses: [], requestBody: 7, security: 9, callbacks: [[]] },
      },
      '/c': { parameters: [null, 1], put: { parameters: [{}], responses: { 200: null }, tags: {} } },
    },
    components: [],
    webhooks: 3,
    servers: { url: 1 },
  }),
  'what is no schema in places': (_, { type }) =>
    documentOf({
      type: 7,
      enum: {},
      required: type,
      properties: [1],
      allOf: {},
      oneOf: [null, 5],
      items: 'x',
      minLength: '5',
      discriminator: [],
      dependentRequired: { a: 1 },
      if: 1,
      prefixItems: 3,
    }),
};
