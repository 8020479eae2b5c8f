import { resolveContract, type Schema } from '@buddykit/codegen';
import { describe, expect, it } from 'vitest';
import { contractOf, refer } from './contract-of.js';

const thing: Schema = {
  type: 'object',
  required: ['name', 'id', 'secret'],
  properties: {
    name: { type: 'string' },
    colour: { type: 'string', enum: ['RED', 'GREEN'] },
    id: { type: 'integer', description: 'The ID.', readOnly: true },
    secret: { type: 'string', writeOnly: true },
    size: { type: 'integer', default: 3 },
    part: refer('Part'),
    kind: { const: 'THING' },
  },
};
const part: Schema = { type: 'object', properties: {}, additionalProperties: { type: 'string' } };

function bothViews(schemas: Record<string, Schema>, name = 'Thing') {
  const resolved = resolveContract(contractOf({ schemas, request: name, response: name })).components.schemas;
  return { request: resolved[`${name}Input`] ?? resolved[name], response: resolved[name], all: resolved };
}

describe('resolving an object', () => {
  const { request, response } = bothViews({ Thing: thing, Part: part });

  it('closes what a client sends and leaves what a server sends open', () => {
    expect(request?.additionalProperties).toBe(false);
    expect(response?.additionalProperties).toBe(true);
  });

  it('keeps what an object says of further properties, in both directions', () => {
    const { request: closed, response: same } = bothViews({ Part: part }, 'Part');
    expect([closed?.additionalProperties, same?.additionalProperties]).toEqual([
      { type: 'string' },
      { type: 'string' },
    ]);
  });

  it('ignores read-only fields that are sent, whatever they hold, and requires none of them', () => {
    expect(request?.properties?.id).toEqual({ description: 'The ID.', readOnly: true });
    expect(request?.required).toEqual(['name', 'secret']);
    expect(response?.properties?.id).toEqual({ type: 'integer', description: 'The ID.' });
  });

  it('leaves write-only fields out of what a server sends, and says which', () => {
    expect(request?.properties?.secret).toEqual({ type: 'string', writeOnly: true });
    expect(response?.properties).not.toHaveProperty('secret');
    expect(response?.required).toEqual(['name', 'id']);
    expect(response?.['x-write-only']).toEqual(['secret']);
  });

  it('opens enums in what a server sends only', () => {
    expect(request?.properties?.colour).toEqual({ type: ['string', 'null'], enum: ['RED', 'GREEN', null] });
    expect(response?.properties?.colour?.anyOf).toEqual([
      { type: 'string', enum: ['RED', 'GREEN'] },
      { type: 'string', 'x-unrecognized': true },
      { type: 'null' },
    ]);
  });

  it('lets optional fields be null, required ones not', () => {
    expect(request?.properties?.name).toEqual({ type: 'string' });
    expect(request?.properties?.size).toEqual({ type: ['integer', 'null'], default: 3 });
    expect(request?.properties?.part?.anyOf).toEqual([refer('PartInput'), { type: 'null' }].map(likeNamed));
  });

  it('keeps a constant a constant', () => {
    expect(request?.properties?.kind).toEqual({ const: 'THING' });
  });

  function likeNamed(schema: Schema): Schema {
    // Part looks the same from both sides, so it needs no second name.
    return schema.$ref === undefined ? schema : refer('Part');
  }
});

describe('merging the parts of an object', () => {
  const base: Schema = { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } };
  const whole: Schema = {
    allOf: [refer('Base')],
    type: 'object',
    required: ['name'],
    properties: { name: {} },
  };

  it('puts allOf together into one flat object', () => {
    const { all } = bothViews({ Base: base, Whole: whole }, 'Whole');
    expect(Object.keys(all)).toEqual(['Whole', 'WholeInput']);
    expect(all.Whole).toMatchObject({
      required: ['id', 'name'],
      properties: { id: { type: 'integer' }, name: {} },
    });
    expect(all.Whole).not.toHaveProperty('allOf');
  });

  it('takes a property that two parts define alike', () => {
    const twice = { ...whole, properties: { id: { type: 'integer' } } };
    expect(bothViews({ Base: base, Whole: twice }, 'Whole').response?.properties).toEqual({
      id: { type: 'integer' },
    });
  });

  it('refuses a property that two parts define differently', () => {
    const twice = { ...whole, properties: { id: { type: 'string' } } };
    expect(() => bothViews({ Base: base, Whole: twice }, 'Whole')).toThrow(
      'Two parts of one schema define the property id; keep one of them.',
    );
  });
});

describe('naming the two views', () => {
  it('keeps one name for what both directions see alike', () => {
    const alike: Schema = {
      type: 'object',
      properties: { any: { type: 'string' } },
      additionalProperties: true,
    };
    expect(Object.keys(bothViews({ Thing: { ...alike, properties: {} } }).all)).toEqual(['Thing']);
  });

  it('calls the request’s form of a schema …Input where the directions differ, also by what lies deeper', () => {
    const outer: Schema = {
      type: 'object',
      properties: { inner: refer('Inner') },
      additionalProperties: true,
    };
    const inner: Schema = { type: 'object', properties: { a: { type: 'string' } } };
    const { all } = bothViews({ Outer: outer, Inner: inner }, 'Outer');
    expect(Object.keys(all)).toEqual(['Inner', 'InnerInput', 'Outer', 'OuterInput']);
    expect(all.OuterInput?.properties?.inner?.anyOf?.[0]).toEqual(refer('InnerInput'));
    expect(all.Outer?.properties?.inner?.anyOf?.[0]).toEqual(refer('Inner'));
  });

  it('refuses a contract that has that name already', () => {
    const a: Schema = { type: 'object', properties: { b: refer('AInput') } };
    const b: Schema = { type: 'object', properties: {} };
    expect(() => bothViews({ A: a, AInput: b }, 'A')).toThrow('Rename AInput: A needs that name.');
  });

  it('follows a schema that holds itself', () => {
    const tree: Schema = {
      type: 'object',
      properties: { children: { type: 'array', items: refer('Tree') } },
    };
    const { all } = bothViews({ Tree: tree }, 'Tree');
    expect(Object.keys(all)).toEqual(['Tree', 'TreeInput']);
    expect(all.TreeInput?.properties?.children?.items).toEqual(refer('TreeInput'));
    expect(all.Tree?.properties?.children?.items).toEqual(refer('Tree'));
  });

  it('rewrites the references of the paths for their direction', () => {
    const { paths } = resolveContract(
      contractOf({
        schemas: { Thing: { type: 'object', properties: {} } },
        request: 'Thing',
        response: 'Thing',
      }),
    );
    const { requestBody, responses } = paths['/things']?.post ?? {};
    expect(requestBody?.content['application/json']?.schema).toEqual(refer('ThingInput'));
    expect(responses?.['201']?.content?.['application/json']?.schema).toEqual(refer('Thing'));
  });

  it('leaves out the schemas that no body holds', () => {
    const { all } = bothViews({ Thing: { type: 'object', properties: {} }, Spare: { type: 'string' } });
    expect(Object.keys(all)).not.toContain('Spare');
  });
});

describe('refusing what cannot be resolved', () => {
  it('names a schema that is referred to and missing', () => {
    expect(() => bothViews({ Thing: { type: 'object', properties: { part: refer('Part') } } })).toThrow(
      /refers to .*Part, which it does not have/,
    );
  });

  it('asks for a name for a body that is written inline', () => {
    const contract = contractOf({
      schemas: {},
      operation: { requestBody: { content: { 'application/json': { schema: { type: 'object' } } } } },
    });
    expect(() => resolveContract(contract)).toThrow(
      'The bodies of things.add must refer to schemas with a name.',
    );
  });

  it('asks for a name for an object that is put together inside another', () => {
    const inline: Schema = { type: 'object', properties: { part: { allOf: [refer('Part')] } } };
    expect(() => bothViews({ Thing: inline, Part: part })).toThrow(
      'A composed schema must have a name of its own.',
    );
  });
});
