import { emitAll, type Schema } from '@buddykit/codegen';
import { describe, expect, it } from 'vitest';
import { contractOf, type Parts, refer } from './contract-of.js';

const tree: Schema = {
  type: 'object',
  description: 'A tree, written as /* … */ in the drawings.',
  required: ['name'],
  properties: { name: { type: 'string', minLength: 1 }, children: { type: 'array', items: refer('Tree') } },
};
const trees: Parts = { schemas: { Tree: tree }, request: 'Tree', response: 'Tree' };

async function emitted(parts: Parts): Promise<Record<string, string>> {
  const files = await emitAll(contractOf(parts));
  return Object.fromEntries(files.map(({ path, text }) => [path.slice(path.lastIndexOf('/') + 1), text]));
}

function withProperty(property: Schema): Parts {
  return {
    schemas: { Tree: { ...tree, properties: { name: { type: 'string' }, extra: property } } },
    request: 'Tree',
  };
}

describe('emitAll', () => {
  it('gives the same bytes for the same contract', async () => {
    expect(await emitted(trees)).toEqual(await emitted(trees));
  });

  it('names the contract in every source by its hash, which changes with it', async () => {
    const hash = async (parts: Parts) => {
      const { 'openapi.json': _, ...sources } = await emitted(parts);
      return new Set(Object.values(sources).map((text) => /sha256 (\w+)/.exec(text)?.[1]));
    };
    const [before, after] = [
      await hash(trees),
      await hash({ ...trees, operation: { summary: 'Add another thing' } }),
    ];
    expect([before.size, after.size]).toEqual([1, 1]);
    expect(before).not.toEqual(after);
  });

  it('reads a schema that holds itself through a getter', async () => {
    const { 'lazy-validators.ts': validators } = await emitted(trees);
    expect(validators).toContain('get children(): z.ZodType<');
  });

  it('keeps a description from ending its comment', async () => {
    const { 'validators.ts': validators = '', 'types.ts': types = '' } = await emitted(trees);
    for (const text of [validators, types]) {
      const comments = text.match(/\/\*[\s\S]*?\*\//g) ?? [];
      expect(comments.some((comment) => comment.includes('in the drawings'))).toBe(true);
    }
  });

  it('writes a row for the operation, and a method', async () => {
    const { 'operations.ts': operations, 'resources.ts': resources } = await emitted(trees);
    expect(operations).toContain('"things.add": {"method":"POST","path":"/things"');
    expect(operations).toContain('"body":"TreeInput","success":201,"response":"Tree"');
    expect(resources).toMatch(/readonly things: ThingsResource/);
    expect(resources).toMatch(/add\([\s\S]*body: TreeInput,[\s\S]*Promise<Tree>/);
  });
});

describe('emitAll refuses', () => {
  it.each<[string, Schema, string]>([
    ['a keyword that no validator knows', { type: 'integer', multipleOf: 2 } as Schema, 'multipleOf'],
    ['a keyword on a kind that does not have it', { type: 'boolean', minimum: 2 }, 'minimum'],
    [
      'a keyword inside a list',
      { type: 'array', items: { type: 'array', uniqueItems: true } as Schema },
      'uniqueItems',
    ],
    ['a keyword beside a reference', { ...refer('Tree'), minLength: 2 }, 'minLength'],
  ])('%s, and says where it stands and what to do', async (_, property, keyword) => {
    await expect(emitAll(contractOf(withProperty(property)))).rejects.toThrow(
      new RegExp(
        `^Tree\\.extra(\\[\\])* uses the keyword ${keyword}, .* Say it with another keyword, or teach .*validators\\.ts`,
      ),
    );
  });

  it.each<[string, Schema, RegExp]>([
    ['an unknown type', { type: 'date' }, /Tree\.extra.*type date.*Give it a known type/],
    ['an unknown format', { type: 'string', format: 'uri' }, /Tree\.extra.*format uri.*Use a pattern/],
    ['an enum of numbers', { type: 'string', enum: [1, 2] }, /Tree\.extra.*enum/],
  ])('%s', async (_, property, message) => {
    await expect(emitAll(contractOf(withProperty(property)))).rejects.toThrow(message);
  });

  it.each<[string, NonNullable<Parts['operation']>, string]>([
    [
      'an operation without a verb',
      { operationId: 'things' },
      'post /things needs an operationId such as actions.add; it has things.',
    ],
    [
      'two successful answers',
      { responses: { '200': { description: 'a' }, '201': { description: 'b' } } },
      'things.add must have one 2xx answer; it has 2.',
    ],
    [
      'no successful answer',
      { responses: { '404': { description: 'a' } } },
      'things.add must have one 2xx answer; it has 0.',
    ],
    [
      'a parameter that is an object',
      { parameters: [{ name: 'filter', in: 'query', schema: { type: 'object' } }] },
      'The parameter filter must be a string, an integer or a boolean; it is object.',
    ],
  ])('%s', async (_, operation, message) => {
    await expect(emitAll(contractOf({ schemas: {}, operation }))).rejects.toThrow(message);
  });
});
