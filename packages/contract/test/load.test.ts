import { execFileSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ContractError, loadContract } from '../src/index.js';
import { openapi, writeFiles } from './write-files.js';

describe('A contract in one file', () => {
  it.each([
    ['YAML', 'a.yaml', openapi('paths: {}')],
    ['JSON', 'a.json', '{"openapi":"3.1.0","info":{"title":"Pets","version":"1"},"paths":{}}'],
    [
      'JSON with a byte order mark',
      'b.json',
      '\uFEFF{"openapi":"3.1.0","info":{"title":"Pets","version":"1"},"paths":{}}',
    ],
  ])('is read as %s', async (_, name, text) => {
    const { document, files } = await loadContract(name, { cwd: writeFiles({ [name]: text }) });
    expect(document).toEqual({ openapi: '3.1.0', info: { title: 'Pets', version: '1' }, paths: {} });
    expect(files).toEqual([name]);
  });

  it('comes from standard input too', async () => {
    const stdin = Readable.from([openapi('paths:'), '  /pets: {}\n']);
    const { document, locate } = await loadContract('-', { stdin });
    expect(document).toHaveProperty(['paths', '/pets']);
    expect(locate('/paths/~1pets')).toEqual({ file: 'stdin', line: 4, column: 3 });
  });

  it.each([
    [
      'a.yaml',
      openapi('paths:', '  /a:', '    get: &get { tags: [x, y] }', '    put: *get', '    post: { <<: *get }'),
    ],
    [
      'a.json',
      '{\n  "openapi": "3.1.0", "info": {},\n  "paths": {\n  "/a":\n    {"get": {"tags": ["x", "y"]},\n"put": {"tags": ["x"]}}\n} }',
    ],
  ])('tells the place of each part of %s, or of the nearest that is there', async (name, text) => {
    const { locate } = await loadContract(name, { cwd: writeFiles({ [name]: text }) });
    const places = [
      '',
      '/paths/~1a',
      '/paths/~1a/get/tags/1',
      '/paths/~1a/get/tags/7',
      '/paths/~1b/get',
      '/paths/~1a/put/tags/0',
    ];
    expect(places.map((pointer) => [pointer, locate(pointer)])).toMatchSnapshot();
  });

  it('keeps keys that objects have anyway, and changes no other object by them', async () => {
    const text = openapi(
      'paths: {}',
      'components:',
      '  schemas:',
      '    __proto__: { type: object }',
      '    constructor: { type: string }',
    );
    const { document } = await loadContract('a.yaml', { cwd: writeFiles({ 'a.yaml': text }) });
    expect(JSON.stringify(document)).toContain(
      '{"__proto__":{"type":"object"},"constructor":{"type":"string"}}',
    );
    expect({}).not.toHaveProperty('type');
  });
});

const many = {
  'spec/openapi.yaml': openapi(
    'paths:',
    '  /pets: { $ref: ./paths/pets.yaml }',
    'components:',
    '  schemas: { $ref: schemas/index.yaml }',
  ),
  'spec/paths/pets.yaml': [
    'get:',
    '  responses:',
    '    default:',
    '      description: Pets',
    '      content:',
    '        application/json:',
    '          schema: { $ref: "../schemas/pet.json#/Pet" }',
    '          example: { $ref: ./only-data.yaml }',
  ].join('\n'),
  'spec/schemas/index.yaml': 'Pet: { $ref: "pet.json#/Pet" }\nOwner: { $ref: ./owner.yaml }\n',
  'spec/schemas/pet.json':
    '{ "Pet": { "type": "object", "properties": {\n  "owner": { "$ref": "owner.yaml" }, "$ref": { "type": "string" } } } }',
  'spec/schemas/owner.yaml':
    '$anchor: owner\nproperties:\n  pets: { items: { $ref: "../openapi.yaml#/components/schemas/Pet" } }\n  boss: { $ref: "#owner" }\n',
};

describe('A contract in several files', () => {
  it('becomes one document in which each file stands once, cycles between files included', async () => {
    const { document, files } = await loadContract('spec/openapi.yaml', { cwd: writeFiles(many) });
    expect(files).toEqual(expect.arrayContaining(Object.keys(many)));
    expect(files).toHaveLength(5);
    expect(document).toMatchSnapshot();
  });

  it('tells the file and place of each part, behind references too', async () => {
    const { locate } = await loadContract('spec/openapi.yaml', { cwd: writeFiles(many) });
    const pet = { file: 'spec/schemas/pet.json', line: 2, column: 3 };
    expect(locate('/paths/~1pets')).toEqual({ file: 'spec/openapi.yaml', line: 4, column: 3 });
    expect(locate('/paths/~1pets/get/responses')).toEqual({
      file: 'spec/paths/pets.yaml',
      line: 2,
      column: 3,
    });
    expect(locate('/components/schemas/Owner')).toEqual({
      file: 'spec/schemas/index.yaml',
      line: 2,
      column: 1,
    });
    expect(locate('/components/schemas/Pet/properties/owner')).toEqual(pet);
    expect(locate('/x-files/schemas~1pet.json/Pet/properties/owner')).toEqual(pet);
  });

  it('is read as a revision of git has it', async () => {
    const cwd = writeFiles(many);
    const git = (...args: string[]) => execFileSync('git', args, { cwd, stdio: 'pipe' });
    const name = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
    git('init', '-q');
    git('add', '.');
    git(...name, 'commit', '-qm', 'One');
    git('rm', '-qr', '.');
    git(...name, 'commit', '-qm', 'Two');
    const { files, locate } = await loadContract('HEAD~1:spec/openapi.yaml', { cwd });
    expect(files).toHaveLength(5);
    expect(locate('/components/schemas/Owner')?.file).toBe('HEAD~1:spec/schemas/index.yaml');
    await expect(loadContract('HEAD:spec/openapi.yaml', { cwd })).rejects.toThrow(
      /^HEAD:spec\/openapi.yaml: no such file, and git cannot show it either \(path .* does not exist in 'HEAD'\)$/,
    );
  });

  it('is read from a folder inside the repository by paths that start with a dot', async () => {
    const cwd = writeFiles(many);
    execFileSync('git', ['init', '-q'], { cwd });
    execFileSync('git', ['add', '.'], { cwd });
    const { files } = await loadContract(':./paths/../openapi.yaml', { cwd: `${cwd}/spec` });
    expect(files).toContain(':./schemas/pet.json');
  });
});

describe('A contract that cannot be read', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'a:1:1: empty; YAML or JSON is expected'],
    ['a comment', '# hi\n', 'a:1:1: empty'],
    [
      'no YAML',
      'openapi: 3.1.0\npaths: [\n',
      'a:3:1: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      'no JSON',
      '{"openapi": "3.1.0",\n "paths": {,}}',
      'a:2:12: neither JSON nor YAML: Unexpected , in flow map',
    ],
    ['a tab', 'paths:\n\tx: 1', 'a:2:1: not YAML: Tabs are not allowed as indentation'],
    [
      'a NUL',
      openapi('x: "\0"'),
      'a:3:5: not text: it holds a NUL character; a contract is YAML or JSON in UTF-8',
    ],
    ['bytes', Uint8Array.of(0xff, 0xfe, 0x80), 'a:1:1: not text in UTF-8; save it in that encoding'],
    ['a key twice', openapi('paths: {}', 'paths: {}'), 'a:4:1: the key paths stands twice in one object'],
    ['two documents', openapi('---', 'a: 1'), 'a:3:1: holds several YAML documents; a contract is one'],
    ['an alias of nothing', openapi('x: *a'), 'a:3:4: the alias *a has no anchor &a before it'],
    [
      'an alias within itself',
      openapi('x: &a [*a]'),
      'a:1:1: an alias stands inside the very value that it stands for',
    ],
    ['a list', '- a', 'a:1:1: not OpenAPI: an object with the key "openapi" is expected at the top'],
    [
      'another object',
      'a: 1',
      'a:1:1: not OpenAPI: it has no key "openapi"; it should begin with openapi: 3.1.0',
    ],
    [
      'Swagger',
      'info: {}\nswagger: "2.0"',
      'a:2:1: Swagger "2.0" is not supported; convert it to OpenAPI 3.0 or 3.1',
    ],
    ['a later version', 'openapi: 3.2.0', 'a:1:1: OpenAPI "3.2.0" is not supported; 3.0 and 3.1 are'],
    [
      'a number for a version',
      'openapi: 3.1',
      `a:1:1: "openapi" is 3.1; it should be a text such as '3.1.0', in quotes`,
    ],
  ])('says so of %s', async (_, text, message) => {
    await expect(loadContract('a', { cwd: writeFiles({ a: text }) })).rejects.toThrow(
      new ContractError(message),
    );
  });

  it('says so of a path that leads to no file', async () => {
    const cwd = writeFiles({ 'a/b': '' });
    await expect(loadContract('c.yaml', { cwd })).rejects.toThrow(
      'c.yaml: there is no such file; check the path',
    );
    await expect(loadContract('a', { cwd })).rejects.toThrow(
      'a: a directory, not a file; name the OpenAPI document in it',
    );
    await expect(loadContract('a/b/c', { cwd })).rejects.toThrow(
      'a/b/c: there is no such file; a part of the path is no directory',
    );
  });

  it('names the place of each reference that cannot be followed', async () => {
    const refs = [
      '#/components/nope',
      'https://example.com/x.yaml#/A',
      '//example.com/x.yaml',
      'nope.yaml',
      'list.yaml#/1',
      'bad.yaml',
      '/etc/hosts',
      '#nope',
    ];
    const schemas = refs.map((ref, index) => `    S${index}: { $ref: "${ref}" }`);
    const text = openapi('paths: {}', 'components:', '  schemas:', ...schemas);
    const cwd = writeFiles({ 'a.yaml': text, 'list.yaml': '- {}', 'bad.yaml': 'a: {' });
    const error: unknown = await loadContract('a.yaml', { cwd }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ContractError);
    expect(String(error).split('\n')).toMatchSnapshot();
  });
});
