import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stubCli } from './stubbed-cli.js';

const { buddykit, sentBy, stub } = stubCli();
const secret = 'hunter2-ünlocked';
const add = [
  'actions',
  'add',
  'run-docker-container',
  '--pipeline',
  '5',
  '--name',
  'x',
  '--docker-image-name',
  'i',
];
const image = [...add, '--docker-image-tag', '1', '--inline-commands', 'ls'];
const login = [...image, '--login', 'me', '--registry', 'r.example.com'];

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'buddykit-secrets-'));
  file = join(folder, 'password.txt');
  writeFileSync(file, `${secret}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a secret field', () => {
  it.each([
    { by: 'an argument', flags: () => ['--password', secret] },
    { by: 'a file', flags: () => ['--password-file', file] },
    { by: 'an environment variable', flags: () => ['--password-env', 'REGISTRY_PASSWORD'] },
    { by: 'standard input', flags: () => ['--password-stdin'] },
    { by: 'standard input for a dash', flags: () => ['--password', '-'] },
  ])('comes by $by', async ({ flags }) => {
    const options = { stdin: `${secret}\r\n`, env: { REGISTRY_PASSWORD: secret } };
    expect(await sentBy([...login, ...flags()], options)).toMatchObject({ password: secret });
  });

  it('keeps every line break but the last', async () => {
    const sent = await sentBy([...login, '--password-stdin'], { stdin: `${secret}\n\n` });
    expect(sent).toMatchObject({ password: `${secret}\n` });
  });

  it.each([
    {
      flags: ['--password-env', 'ABSENT'],
      says: '--password-env: the environment variable ABSENT is not set',
    },
    {
      flags: ['--password-file', '/absent/file'],
      says: '--password-file: cannot read /absent/file (ENOENT)',
    },
    { flags: ['--password-file'], says: '--password-file: needs a value' },
    { flags: ['--password-stdin=x'], says: '--password-stdin: takes no value' },
    { flags: ['--password', 'a', '--password-env', 'HOME'], says: '--password-env: is given twice' },
    {
      flags: ['--password-stdin', '--token', '-'],
      says: '--password-stdin, --token: only one of them can read',
    },
    { flags: ['--body', '-', '--password', '-'], says: '--body, --password: only one of them can read' },
  ])('of $flags is refused', async ({ flags, says }) => {
    const { code, stdout, stderr } = await buddykit([...login, ...flags]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('(password): is required');
  });
});

describe('no secret is told', () => {
  const everything = ['--services', JSON.stringify({ type: 'MYSQL', connection: { password: secret } })];
  const build = ['actions', 'add', 'build', '--pipeline', '5', '--name', 'x', '--docker-image-name', 'i'];
  const whole = [...build, '--docker-image-tag', '1', '--execute-commands', 'ls', ...everything];
  const withPassword = [...whole, '--login', 'me', '--registry', 'r', '--password', secret];
  const variables = ['--variables', JSON.stringify({ key: 'KEY', value: secret, encrypted: true })];

  it.each([['--dry-run'], ['--dry-run', '-o', 'table'], ['--dry-run', '-o', 'yaml'], ['--curl']])(
    'by %s %s %s',
    async (...preview) => {
      const { code, stdout, stderr } = await buddykit([...withPassword, ...variables, ...preview]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('***');
      expect(stdout).not.toContain(secret);
      expect(stdout).not.toContain('tok-en');
    },
  );

  it('by a trace, which shows all else', async () => {
    stub().answerWith({ status: 201, body: { id: 7 }, headers: { 'set-cookie': 'session=s3ssion' } });
    const { stdout, stderr } = await buddykit([...withPassword, ...variables, '--verbose']);
    expect(JSON.parse(stdout)).toEqual({ id: 7 });
    expect(stderr).toContain(`> POST ${stub().url}/workspaces/buddy/`);
    expect(stderr).toContain('"docker_image_name":"i"');
    expect(stderr).toMatch(/< 201 Created \(\d+ ms\)/);
    for (const held of [secret, 'tok-en', 's3ssion']) expect(stderr).not.toContain(held);
  });

  it('when a body does not fit', async () => {
    const stdin = JSON.stringify({
      login: 4,
      password: [secret],
      services: [{ connection: { password: [secret] } }],
    });
    const { code, stderr } = await buddykit([...build, '--body', '-'], { stdin });
    expect(code).toBe(2);
    expect(stderr).toContain('--password (password): must be a string; it is a list');
    expect(stderr).not.toContain(secret);
  });

  it('when a flag is not JSON', async () => {
    const { code, stderr } = await buddykit([...build, '--variables', `{"key":"A","value":"${secret}`]);
    expect(code).toBe(2);
    expect(stderr).toContain(`--variables (variables): must be JSON, such as {"key":"…","value":"…"}`);
    expect(stderr).not.toContain(secret);
  });

  it('when the server repeats it', async () => {
    stub().answerWith({
      status: 400,
      body: { errors: [{ message: `Bad ${secret}` }, { message: 'tok-en' }] },
    });
    const { code, stderr } = await buddykit(withPassword);
    expect(code).toBe(4);
    expect(stderr).toContain('Bad ***');
    for (const held of [secret, 'tok-en']) expect(stderr).not.toContain(held);
  });

  it('when a token cannot be one', async () => {
    const { code, stderr } = await buddykit(['actions', 'list', '--pipeline', '5', '--token', `${secret} x`]);
    expect(code).toBe(2);
    expect(stderr).toContain('--token: holds a space');
    expect(stderr).not.toContain(secret);
  });
});
