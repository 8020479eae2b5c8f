import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contract, generate } from '@buddykit/codegen';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { stringify } from 'yaml';
import { contractOf, refer } from './contract-of.js';

let spec: string;
let change: Record<string, unknown>;

beforeEach(async () => {
  spec = join(await mkdtemp(join(tmpdir(), 'buddykit-changes-')), 'spec');
  await mkdir(join(spec, 'changes/2'), { recursive: true });
  change = { title: 'Sizes', description: 'Things have sizes.', evidence: 'Seen.' };
});

afterEach(() => rm(join(spec, '..'), { recursive: true, force: true }));

const schemas = {
  Thing: {
    type: 'object',
    required: ['id', 'kind'],
    properties: {
      id: { type: 'integer', readOnly: true },
      kind: { type: 'string', enum: ['A', 'B'] },
      part: refer('Part'),
    },
  },
  Part: { type: 'object', properties: { name: { type: 'string' } } },
};

/** Writes a contract of things in rooms, and the change to it. */
async function write(files: Record<string, unknown> = {}): Promise<void> {
  const contract = contractOf({
    schemas,
    request: 'Thing',
    response: 'Thing',
    operation: { security: [{ token: ['ROOM', 'THING'] }] },
  });
  const { post } = contract.paths['/things'] ?? {};
  const examples = { thing: { $ref: '#/components/examples/thing' } };
  Object.assign(post?.requestBody?.content['application/json'] ?? {}, { examples });
  const parameters = [{ name: 'room', in: 'path', required: true, schema: { type: 'string' } }];
  const document = {
    ...contract,
    paths: { '/rooms/{room}/things': { parameters, post } },
    components: {
      ...contract.components,
      examples: { thing: { value: { kind: 'A' } } },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  };
  const all = {
    'openapi.yaml': document,
    'changes/2/contract.yaml': {
      from: '1',
      to: '2',
      info: { 'x-generation': '2' },
      intro: 'The second generation.',
      changes: ['sizes'],
    },
    'changes/2/sizes.yaml': change,
    ...files,
  };
  for (const [file, content] of Object.entries(all)) await writeFile(join(spec, file), stringify(content));
}

/** The files of the second generation, by their names. */
async function generated(): Promise<Record<string, string>> {
  const files = await generate(spec);
  const own = files.filter(({ path }) => path.includes('/generated/2/'));
  return Object.fromEntries(own.map(({ path, text }) => [path.slice(path.lastIndexOf('/') + 1), text]));
}

async function contractOfTwo(): Promise<Contract> {
  await write();
  return JSON.parse((await generated())['openapi.json'] ?? '');
}

describe('a generation that is told as changes', () => {
  it('has the schemas with the patches, resolved like any other', async () => {
    change.schemas = {
      Thing: {
        required: { remove: ['kind'], add: ['size'] },
        properties: { kind: { enum: { add: ['C'], remove: ['A'] } }, part: null, size: { type: 'integer' } },
      },
    };
    const { components } = await contractOfTwo();
    expect(components.schemas.ThingInput).toMatchObject({
      required: ['size'],
      additionalProperties: false,
      properties: { kind: { enum: ['B', 'C', null] }, size: { type: 'integer' } },
    });
    expect(components.schemas.Thing?.properties).not.toHaveProperty('part');
  });

  it('has parameters under their new names, and no scope that another one implies', async () => {
    Object.assign(change, { renamedParameters: { room: 'hall' }, impliedScope: 'ROOM' });
    const { paths } = await contractOfTwo();
    const item = paths['/rooms/{hall}/things'];
    expect(Object.keys(paths)).toHaveLength(1);
    expect(item?.parameters?.map(({ name }) => name)).toEqual(['hall']);
    expect(item?.post?.security).toEqual([{ token: ['THING'] }]);
  });

  it('tells its changes, what shows them, and what is unverified', async () => {
    change.unverified = 'Whether they are in inches.';
    const { info } = await contractOfTwo();
    expect(info['x-generation']).toBe('2');
    expect(info.description).toContain('The second generation.');
    expect(info.description).toContain(
      '- **Sizes.** Things have sizes. Evidence: Seen. Unverified: Whether they are in inches.',
    );
  });

  it('leaves out the examples that no longer fit, wherever they are named', async () => {
    change.examples = { thing: null };
    const { components, paths } = await contractOfTwo();
    expect(components.examples).toEqual({});
    expect(JSON.stringify(paths)).not.toContain('examples/thing');
  });

  it('generates validators for what differs alone, and takes the others from the first one', async () => {
    change.schemas = { Thing: { properties: { size: { type: 'integer' } } } };
    await write();
    const files = await generated();
    expect(files['lazy-validators.ts']).toMatch(
      /export \{ Part, PartInput \} from '\.\.\/lazy-validators\.js'/,
    );
    expect(files['lazy-validators.ts']).toContain('export const Thing = once');
    expect(files['lazy-validators.ts']).not.toContain('export const Part ');
    expect(files['shapes.ts']).not.toContain('  Part:');
  });

  it('is not there when nothing is told', async () => {
    await write();
    await rm(join(spec, 'changes'), { recursive: true });
    expect(await generated()).toEqual({});
  });
});

describe('a change that is out of step is refused:', () => {
  const at = 'spec/changes/…/sizes.yaml: schemas/Thing';
  test.each([
    [
      'a field that is not there',
      { Thing: { properties: { gone: null } } },
      `${at}/properties/gone removes what`,
    ],
    [
      'a value that is there',
      { Thing: { properties: { kind: { enum: { add: ['A'] } } } } },
      'enum adds A, which is',
    ],
    [
      'a value that is not',
      { Thing: { required: { remove: ['x'] } } },
      `${at}/required removes x, which is not`,
    ],
    [
      'a list that is no list',
      { Thing: { required: { size: true } } },
      'must say add or remove, since a list',
    ],
    ['a schema that is not there', { Thng: {} }, 'the contract has no Thng'],
  ])('%s', async (_, patches, message) => {
    change.schemas = patches;
    await write();
    await expect(generate(spec)).rejects.toThrow(message);
  });

  test('a parameter that no path has', async () => {
    change.renamedParameters = { attic: 'loft' };
    await write();
    await expect(generate(spec)).rejects.toThrow('No path has the parameter attic');
  });

  test('a file that is not listed', async () => {
    await write({ 'changes/2/colours.yaml': change });
    await expect(generate(spec)).rejects.toThrow('colours.yaml is not listed under changes in contract.yaml');
  });

  test('a change of another generation', async () => {
    await write({
      'changes/2/contract.yaml': { from: '0', to: '2', info: {}, intro: '', changes: ['sizes'] },
    });
    await expect(generate(spec)).rejects.toThrow('The changes to 2 are changes of 0; this is 1.');
  });

  test('a folder with another name', async () => {
    await write({
      'changes/2/contract.yaml': { from: '1', to: '3', info: {}, intro: '', changes: ['sizes'] },
    });
    await expect(generate(spec)).rejects.toThrow('must tell of 2; it says to: 3');
  });
});
