/**
 * Pairs of small contracts: each schema of a contract, sent and received, against itself with one change.
 *
 * @param {object} contract
 */
export function pairsOf(contract) {
  const { schemas } = contract.components;
  return Object.keys(schemas).flatMap((name) => {
    const own = pick(schemas, name);
    const changed = changes.map((change) => ({ ...own, [name]: change(own[name]) }));
    return changed.map((next) => [documentOf(name, own), documentOf(name, next)]);
  });
}

const changes = [
  ({ properties = {}, ...others }) => ({
    ...others,
    properties: { ...properties, brand_new: { type: 'string' } },
  }),
  ({ required, ...others }) => ({ ...others, description: 'Other words.' }),
];

function documentOf(name, schemas) {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } };
  const post = { requestBody: { content }, responses: { 200: { description: '', content } } };
  return {
    openapi: '3.1.0',
    info: { title: name, version: '1' },
    paths: { '/a': { post } },
    components: { schemas },
  };
}

/** The schema and all that it refers to. */
function pick(schemas, name, found = {}) {
  if (Object.hasOwn(found, name)) return found;
  found[name] = schemas[name];
  for (const [, other] of JSON.stringify(schemas[name]).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    pick(schemas, other, found);
  }
  return found;
}
