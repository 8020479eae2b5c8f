import { arbitraryOf, mutated, type SchemaSource } from '@buddykit/arbitrary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const source: SchemaSource = {
  components: {
    schemas: {
      Tree: {
        type: 'object',
        required: ['kind', 'name'],
        properties: {
          kind: { const: 'TREE' },
          name: { type: 'string', minLength: 1, pattern: '^[a-z]+$' },
          size: { type: ['integer', 'null'], minimum: 1, maximum: 7 },
          colour: { type: 'string', enum: ['RED', 'GREEN'] },
          id: { readOnly: true },
          children: {
            type: 'array',
            maxItems: 2,
            items: { oneOf: [{ $ref: '#/components/schemas/Tree' }, leaf()] },
          },
        },
        additionalProperties: false,
      },
      Open: { type: 'object', properties: { a: { type: 'boolean' } }, additionalProperties: true },
      Counts: { type: 'object', properties: {}, additionalProperties: { type: 'integer', minimum: 3 } },
      Newer: { type: 'string', not: { enum: ['', ' '] } },
      Moment: { type: ['string', 'null'], format: 'date-time' },
    },
  },
};

function leaf() {
  return {
    type: 'object',
    required: ['leaf'],
    properties: { leaf: { type: 'boolean' } },
    additionalProperties: false,
  };
}

interface Tree {
  kind: unknown;
  name: string;
  size?: number | null;
  colour?: string;
  children?: (Tree | { leaf: boolean })[];
}

describe('arbitraryOf', () => {
  it('makes bodies that fit the schema, however deep', () => {
    fc.assert(fc.property(arbitraryOf(source, 'Tree'), (body) => expectTree(body as Tree)));
  });

  it('leaves every optional field out at times, and nulls what may be null', () => {
    const bodies = fc.sample(arbitraryOf(source, 'Tree'), { numRuns: 200, seed: 1 }) as Tree[];
    for (const name of ['size', 'colour', 'id', 'children']) {
      expect(bodies.some((body) => name in body) && bodies.some((body) => !(name in body)), name).toBe(true);
    }
    expect(bodies.some(({ size }) => size === null)).toBe(true);
  });

  it('adds further fields to open objects only, and of the type that they must have', () => {
    const open = fc.sample(arbitraryOf(source, 'Open'), { numRuns: 100, seed: 1 }) as object[];
    expect(open.some((body) => Object.keys(body).some((key) => key !== 'a'))).toBe(true);
    const counts = fc.sample(arbitraryOf(source, 'Counts'), { numRuns: 100, seed: 1 }) as object[];
    expect(counts.flatMap(Object.values).every((value) => Number.isInteger(value) && value >= 3)).toBe(true);
  });

  it('never makes a word that the schema refuses', () => {
    fc.assert(fc.property(arbitraryOf(source, 'Newer'), (text) => !['', ' '].includes(text as string)));
  });

  it('makes dates with their time zone', () => {
    const moments = fc.sample(arbitraryOf(source, 'Moment'), { numRuns: 100, seed: 1 });
    expect(moments).toContain(null);
    for (const moment of moments.filter((value) => value !== null)) {
      expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|[+-]\d\d:\d\d)$/);
      expect(Date.parse(String(moment))).not.toBeNaN();
    }
  });

  it('makes values for a schema without a name, with others inside it', () => {
    const list = { type: 'array', minItems: 1, items: { $ref: '#/components/schemas/Tree' } };
    fc.assert(fc.property(arbitraryOf(source, list), (trees) => (trees as Tree[]).forEach(expectTree)));
    const page = fc.sample(arbitraryOf(source, { type: 'integer', minimum: 1, maximum: 3 }), 50);
    expect(new Set(page)).toEqual(new Set([1, 2, 3]));
  });

  it('names the schema that the contract does not have', () => {
    expect(() => arbitraryOf(source, 'Bush')).toThrow('The contract has no schema Bush.');
  });

  it('refuses a keyword that it would pass over', () => {
    const odd: object = { type: 'integer', multipleOf: 2 };
    expect(() => arbitraryOf({ components: { schemas: { Odd: odd } } }, 'Odd')).toThrow(
      /keyword multipleOf.*keywords\.ts/,
    );
    const shouted: SchemaSource = {
      components: { schemas: { Shouted: { type: 'string', format: 'email' } } },
    };
    expect(() => arbitraryOf(shouted, 'Shouted')).toThrow('No text can be made in the format email.');
  });
});

describe('mutated', () => {
  const bodies = fc.sample(mutated(source, 'Tree'), { numRuns: 500, seed: 1 });

  it('breaks many bodies and leaves some whole', () => {
    const broken = bodies.filter((body) => !isTree(body));
    expect(broken.length).toBeGreaterThan(250);
    expect(broken.length).toBeLessThan(bodies.length);
  });

  it.each<[string, (body: unknown) => boolean]>([
    ['drops a required field', (body) => isObject(body) && !('name' in body) && body.kind === 'TREE'],
    ['adds a field', (body) => isObject(body) && Object.keys(body).some((key) => !knownNames.has(key))],
    [
      'takes another word',
      (body) => isObject(body) && /REDS|TREES|green/.test(String([body.colour, body.kind])),
    ],
    ['nulls a field', (body) => isObject(body) && (body.name === null || body.kind === null)],
    ['wraps a value in a list', (body) => isObject(body) && Array.isArray(body.name)],
    ['replaces the whole body', (body) => !isObject(body)],
  ])('%s', (_, happened) => {
    expect(bodies.some(happened)).toBe(true);
  });
});

const knownNames = new Set(['kind', 'name', 'size', 'colour', 'id', 'children']);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTree(body: unknown): boolean {
  try {
    expectTree(body as Tree);
    return true;
  } catch {
    return false;
  }
}

function expectTree(body: Tree): void {
  expect(isObject(body)).toBe(true);
  expect(body.kind).toBe('TREE');
  expect(body.name).toMatch(/^[a-z]+$/);
  expect([undefined, null, 1, 2, 3, 4, 5, 6, 7]).toContain(body.size);
  expect([undefined, 'RED', 'GREEN']).toContain(body.colour);
  expect(Object.keys(body).every((key) => knownNames.has(key))).toBe(true);
  expect((body.children ?? []).length).toBeLessThanOrEqual(2);
  for (const child of body.children ?? []) {
    if ('leaf' in child) expect(typeof child.leaf).toBe('boolean');
    else expectTree(child);
  }
}
