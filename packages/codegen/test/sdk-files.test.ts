import { emitAll, type Schema } from '@buddykit/codegen';
import { describe, expect, it } from 'vitest';
import { contractOf, type Parts, refer } from './contract-of.js';

type Parameters = NonNullable<NonNullable<Parts['operation']>['parameters']>;

const thing: Schema = { type: 'object', properties: { name: { type: 'string' } } };
const list: Schema = {
  type: 'object',
  properties: {
    things: { type: 'array', items: refer('Thing') },
    tags: { type: 'array', items: { type: 'string' } },
  },
};
const page: Parameters[number] = { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 } };
const size: Parameters[number] = {
  name: 'per_page',
  in: 'query',
  schema: { type: 'integer', minimum: 1, default: 30 },
};

/** The SDK's files for an operation that lists things. */
async function emitted(parameters: Parameters, parts: Partial<Parts> = {}): Promise<Record<string, string>> {
  const { operation, ...others } = parts;
  const contract = contractOf({
    schemas: { Thing: thing, ThingList: list },
    response: 'ThingList',
    operation: { operationId: 'things.list', parameters, ...operation },
    ...others,
  });
  const files = await emitAll(contract);
  return Object.fromEntries(files.map(({ path, text }) => [path.slice(path.lastIndexOf('/') + 1), text]));
}

describe('the row of an operation', () => {
  it('tells of each parameter where it stands and what it takes', async () => {
    const { 'routes.ts': routes } = await emitted([
      { name: 'path', in: 'path', required: true, schema: { type: 'string' }, 'x-multi-segment': true },
      { name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } },
      { name: 'all', in: 'query', schema: { type: 'boolean' } },
      { name: 'depth', in: 'query', schema: { type: 'integer' } },
      { name: 'sort', in: 'query', schema: { type: 'string' } },
    ]);
    expect(routes).toContain('list: "POST /things?all:boolean&depth:-9007199254740991&sort",');
  });

  it('tells whether there is a body and whether there is a response', async () => {
    const { 'routes.ts': routes } = await emitted([], {
      request: 'Thing',
      operation: { responses: deleted },
    });
    expect(routes).toContain('list: "POST+- /things",');
  });

  it.each([
    ['that is required in the query', { in: 'query', required: true } as const, 'is required'],
    ['in a header', { in: 'header' } as const, 'stands in the header'],
  ])('refuses a parameter %s, and says what to teach', async (_, place, what) => {
    const parameters = [{ name: 'scope', schema: { type: 'string' }, ...place }];
    await expect(emitted(parameters)).rejects.toThrow(new RegExp(`scope ${what}\\. Teach .*sdk-routes\\.ts`));
  });
});

const deleted = { '204': { description: 'Deleted.' } };

describe('a paged list', () => {
  it('has an iterator over the type of its elements, without the parameter that counts the pages', async () => {
    const { 'resources.ts': resources, 'routes.ts': routes } = await emitted([page, size]);
    expect(resources).toMatch(
      /iterate\(\s+params\?: \{\s+per_page\?: number;\s+\},\s+options\?: CallOptions,\s+\): AsyncGenerator<Thing, void>;/,
    );
    expect(routes).toContain('things: ["things"],');
    expect(routes).toContain('pageSize = 30;');
  });

  it('tells of the field that counts the pages', async () => {
    const counted = { ...list, properties: { ...list.properties, total_page_count: { type: 'integer' } } };
    const { 'routes.ts': routes } = await emitted([page], { schemas: { Thing: thing, ThingList: counted } });
    expect(routes).toContain('things: ["things","total_page_count"],');
  });

  it('that is not paged has no iterator', async () => {
    const { 'resources.ts': resources } = await emitted([]);
    expect(resources).not.toContain('iterate(');
  });

  it.each<[string, Partial<Parts>, string]>([
    [
      'without a list of objects',
      { response: 'Thing' },
      'The answer of things.list, which is paged, must hold one list; it holds 0.',
    ],
    [
      'with two',
      {
        schemas: {
          Thing: thing,
          ThingList: { ...list, properties: { ...list.properties, more: list.properties?.things ?? {} } },
        },
      },
      'it holds 2.',
    ],
    ['of another name', { operation: { operationId: 'things.all' } }, 'its name must end with .list'],
  ])('is refused %s', async (_, parts, message) => {
    await expect(emitted([page], parts)).rejects.toThrow(message);
  });

  it('is refused with another size of a page than other lists', async () => {
    const other = { ...size, schema: { ...size.schema, default: 50 } };
    await expect(emitted([page, size, other])).rejects.toThrow(
      'per_page must have one default; it has 30 and 50.',
    );
  });
});
