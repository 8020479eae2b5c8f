import { execFile, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openapi, writeFiles } from './write-files.js';

const program = join(import.meta.dirname, '../dist/main.js');

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the program as a person does. */
function run(
  cwd: string,
  args: readonly string[],
  { input, env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { cwd, env: { PATH: process.env.PATH, ...env } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
    child.stdin?.end(input ?? '');
  });
}

function contract(...required: string[]): string {
  return openapi(
    'paths:',
    '  /pets:',
    '    post:',
    '      operationId: pets.add',
    '      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }',
    '      responses: { "201": { description: Done } }',
    'components:',
    '  schemas:',
    '    Pet:',
    '      type: object',
    '      properties: { id: { type: string }, name: { type: string } }',
    `      required: [${required.join(', ')}]`,
  );
}

const files = { 'old.yaml': contract('id'), 'new.yaml': contract('id', 'name') };

describe('buddykit-contract diff', () => {
  it('ends with 1 when a change breaks, and tells place, rule and what to do on standard output alone', async () => {
    const { code, stdout, stderr } = await run(writeFiles(files), ['diff', 'old.yaml', 'new.yaml']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^POST \/pets pets\.add\n {2}breaking /);
    expect(stdout).toContain('new.yaml:14:7 · request-property-');
    expect(stdout).toMatch(/\n1 breaking on the surface wire\.\n$/);
  });

  it('ends with 0 the other way round, as requests may widen', async () => {
    const { code, stdout } = await run(writeFiles(files), ['diff', 'new.yaml', 'old.yaml']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n1 info on the surface wire\.\n$/);
  });

  it.each([
    ['breaking', 0],
    ['warning', 0],
    ['info', 1],
    ['none', 0],
  ])('fails on %s or not', async (level, expected) => {
    expect((await run(writeFiles(files), ['diff', 'new.yaml', 'old.yaml', '--fail-on', level])).code).toBe(
      expected,
    );
  });

  it('compares a revision of git with standard input', async () => {
    const cwd = writeFiles(files);
    execFileSync('git', ['init', '-q'], { cwd });
    execFileSync('git', ['add', '.'], { cwd });
    const { code, stdout } = await run(cwd, ['diff', ':old.yaml', '-'], { input: files['new.yaml'] });
    expect(code).toBe(1);
    expect(stdout).toContain(' stdin:14:7 ');
  });

  it('writes the report to a file, without colours', async () => {
    const cwd = writeFiles(files);
    const { code, stdout } = await run(cwd, ['diff', 'old.yaml', 'new.yaml', '-o', 'report.txt']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toMatch(/^POST \/pets/);
  });

  it.each(['json', 'sarif'])('prints %s that is nothing but JSON', async (format) => {
    const { stdout } = await run(writeFiles(files), ['diff', 'old.yaml', 'new.yaml', '--format', format]);
    expect(JSON.parse(stdout)).toBeTypeOf('object');
  });

  it('annotates for GitHub', async () => {
    const { stdout } = await run(writeFiles(files), ['diff', 'old.yaml', 'new.yaml', '--format', 'github']);
    expect(stdout).toMatch(/^::error file=new\.yaml,line=14,col=7,title=POST \/pets%3A request-/);
  });

  it('goes by a policy: a waived break passes, and ends with 1 again once the waiver expired', async () => {
    const cwd = writeFiles(files);
    const { stdout } = await run(cwd, ['diff', 'old.yaml', 'new.yaml', '-f', 'json']);
    const { fingerprint } = JSON.parse(stdout).findings[0];
    const policy = `waivers:\n  - { fingerprint: "${fingerprint}", reason: It was always asked for., until: 2027-01-01 }\n`;
    const withPolicy = { ...files, 'policy.yaml': policy };
    const args = ['diff', 'old.yaml', 'new.yaml', '--policy', 'policy.yaml', '--now'];
    expect(await run(writeFiles(withPolicy), [...args, '2027-01-01'])).toMatchObject({ code: 0, stderr: '' });
    expect(await run(writeFiles(withPolicy), [...args, '2027-01-02'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^policy\.yaml:2:5: the waiver of [0-9a-f]{12} expired on 2027-01-01/),
    });
    expect((await run(writeFiles(withPolicy), [...args, '2026-12-01', '--surface', 'types'])).code).toBe(1);
  });
});

describe('buddykit-contract changelog', () => {
  it('writes Markdown and ends with 0 though a change breaks', async () => {
    const { code, stdout } = await run(writeFiles(files), ['changelog', 'old.yaml', 'new.yaml']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^## Pets 1\n\n### Breaking\n\n#### `POST \/pets`\n\n- /);
  });
});

describe('buddykit-contract lifecycle', () => {
  const text = openapi('paths: { /pets: { get: { deprecated: true, x-sunset: 2027-01-01 } } }');

  it('finds the document itself and ends with 0 while all is in order', async () => {
    const cwd = writeFiles({ 'spec/openapi.yaml': text });
    expect(await run(cwd, ['lifecycle', '--now', '2026-12-31'])).toEqual({
      code: 0,
      stdout:
        'GET /pets\n  ends on 2027-01-01 (in 1 day)\n  spec/openapi.yaml:3:19\n\n1 deprecated, all in order.\n',
      stderr: '',
    });
  });

  it('ends with 1 when something is overdue', async () => {
    const { code, stdout } = await run(writeFiles({ a: text }), [
      'lifecycle',
      'a',
      '--now',
      '2027-01-02',
      '-f',
      'json',
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).entries[0]).toMatchObject({ name: 'GET /pets', daysLeft: -1 });
  });
});

describe('What cannot be carried out ends with 2, one message on standard error and no stack trace', () => {
  it.each<[string[], string]>([
    [['dif'], 'buddykit-contract: dif is not a command; did you mean diff?'],
    [['diff', 'old.yaml'], 'buddykit-contract diff: too little to work on; it takes <old> <new>'],
    [['diff', 'a', 'b', 'c'], 'buddykit-contract diff: "c" is one too many; it takes <old> <new>'],
    [
      ['diff', '--formt', 'x'],
      'buddykit-contract diff: --formt is not an option here; did you mean --format?',
    ],
    [
      ['diff', '--format', 'jsn', 'a', 'b'],
      'buddykit-contract diff: --format cannot be "jsn"; it is one of terminal, markdown, json, sarif, github; did you mean json?',
    ],
    [['diff', 'a', 'b', '--format'], 'buddykit-contract diff: --format needs a value: --format <format>'],
    [
      ['diff', 'a', 'b', '--schema-names=1'],
      'buddykit-contract diff: --schema-names takes no value, and got "1"',
    ],
    [
      ['diff', '-', '-'],
      'buddykit-contract diff: only one of the two documents can come from standard input',
    ],
    [
      ['diff', 'a', 'b', '--now', 'today'],
      'buddykit-contract diff: --now cannot be "today"; it is a date such as 2026-12-31, with a time if need be',
    ],
    [
      ['lifecycle'],
      'buddykit-contract lifecycle: name a document; there is none of spec/openapi.yaml, openapi.yaml, openapi.json here',
    ],
    [
      ['lifecycle', 'old.yaml', '--notice', 'x'],
      'buddykit-contract lifecycle: --notice cannot be "x"; it is a number of days',
    ],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(writeFiles({ 'old.yaml': files['old.yaml'] }), args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(message);
    expect(stderr.split('\n')[1]).toMatch(/^Run "buddykit-contract.* --help" for what there is\.$/);
  });

  it.each<[string[], string]>([
    [['diff', 'old.yaml', 'nope.yaml'], 'nope.yaml: there is no such file; check the path'],
    [['diff', 'old.yaml', 'old.yaml', '-p', 'nope.yaml'], 'nope.yaml: there is no such file; check the path'],
    [
      ['diff', 'old.yaml', 'old.yaml', '-o', 'nope/x'],
      'nope/x: cannot be written (ENOENT); name a file in a folder that is there',
    ],
    [
      ['diff', 'old.yaml', 'old.yaml', '-p', 'old.yaml'],
      'old.yaml:1:1: "openapi" is not known here; there is overrides, waivers',
    ],
    [['changelog', 'old.yaml', 'bad.yaml'], 'bad.yaml:1:10: the alias *a has no anchor &a before it'],
  ])('%j', async (args, message) => {
    const ended = await run(writeFiles({ 'old.yaml': files['old.yaml'], 'bad.yaml': 'openapi: *a' }), args);
    expect(ended).toEqual({ code: 2, stdout: '', stderr: `buddykit-contract: ${message}\n` });
  });
});

describe('The program', () => {
  it('tells its commands, its version and the options of each command', async () => {
    const cwd = writeFiles({});
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(await run(cwd, ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const { stdout } = await run(cwd, []);
    expect(stdout).toMatch(/Commands\n {2}diff /);
    expect(await run(cwd, ['help', 'diff'])).toEqual(await run(cwd, ['diff', '--help']));
  });

  it('takes it as no failure when its reader has seen enough', async () => {
    const cwd = writeFiles({
      'a.yaml': openapi(
        'paths:',
        ...Array.from({ length: 3_000 }, (_, index) => `  /p${index}: { get: {} }`),
      ),
      'b.yaml': openapi('paths: {}'),
    });
    const child = spawn(process.execPath, [program, 'diff', 'b.yaml', 'a.yaml', '-f', 'json'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
