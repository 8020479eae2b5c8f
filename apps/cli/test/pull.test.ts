import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directoryWith } from './directory.js';
import type { Answer, Received } from './start-stub.js';
import { stubCli } from './stubbed-cli.js';

const { buddykit, stub } = stubCli();
const link = { url: 'https://api.example.com/1', html_url: 'https://app.example.com/1' };
const pipeline = {
  ...link,
  id: 2,
  name: 'Live mirror',
  on: 'CLICK',
  fetch_all_refs: false,
  variables: [{ id: 4, key: 'TOKEN', value: 'secure!abc.def', encrypted: true }],
  permissions: { others: 'READ_ONLY', users: [{ id: 1, access_level: 'DENIED' }] },
};
const actions = [
  { ...link, id: 7, name: 'Second', type: 'DOCKERFILE', dockerfile_path: 'Dockerfile' },
  { ...link, id: 3, name: 'Deploy', type: 'SFTP', host: 'example.com', password: '!encrypted abc' },
];

/** A server with one pipeline. */
function answer({ url = '' }: Received): Answer {
  const { pathname } = new URL(url, 'http://stub');
  const action = actions.find(({ id }) => pathname.endsWith(`/actions/${id}`));
  if (action !== undefined) return { status: 200, body: action };
  if (pathname.endsWith('/actions')) return { status: 200, body: { ...link, actions } };
  const body = pathname.endsWith('/pipelines') ? { ...link, pipelines: [pipeline] } : pipeline;
  return { status: 200, body };
}

async function pull(args: readonly string[], files: Record<string, string> = {}) {
  stub().answerBy(answer);
  const cwd = directoryWith(files);
  return { cwd, ...(await buddykit(['pull', ...args], { cwd })) };
}

const written = `- pipeline: Live mirror
  on: CLICK
  variables:
    - key: TOKEN
      value: "!secret TOKEN"
      encrypted: true
  permissions:
    others: READ_ONLY
  actions:
    - action: Second
      type: DOCKERFILE
      dockerfile_path: Dockerfile
    - action: Deploy
      type: SFTP
      host: example.com
      password: "!secret DEPLOY_PASSWORD"
`;

describe('buddykit pull', () => {
  it.each(['2', 'Live mirror'])('writes the pipeline %s as buddy.yml, without secrets', async (name) => {
    const { code, stdout, stderr, cwd } = await pull([name]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const text = readFileSync(join(cwd, 'buddy.yml'), 'utf8');
    expect(text.split('\n\n').at(-1)).toBe(written);
    expect(text).toMatch(
      /^# The pipeline "Live mirror" of 127\.0\.0\.1:\d+, by buddykit pull\.\n# Each "!secret NAME"/,
    );
    expect(stderr).toBe(`Wrote buddy.yml: 2 actions.
Not in it: 2 secrets, TOKEN, DEPLOY_PASSWORD.
Not in it: the permissions of single members and groups.
Run it here: buddykit run buddy.yml
`);
  });

  it('writes to standard output', async () => {
    const { stdout, stderr, cwd } = await pull(['2', '--file', '-']);
    expect(stdout.split('\n\n').at(-1)).toBe(written);
    expect(stderr).toMatch(/^Not in it/);
    expect(existsSync(join(cwd, 'buddy.yml'))).toBe(false);
  });

  it.each([
    { args: [], path: 'buddy.yml' },
    { args: ['--file', 'ci.yml'], path: 'ci.yml' },
  ])('does not write over a file, unless told so: $path', async ({ args, path }) => {
    const refused = await pull(['2', ...args], { [path]: 'mine' });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`${path}: exists; --force writes over it, --file names another`);
    expect(readFileSync(join(refused.cwd, path), 'utf8')).toBe('mine');
    expect(stub().received).toEqual([]);
    const { code, cwd } = await pull(['2', ...args, '--force'], { [path]: 'mine' });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, path), 'utf8')).toContain('- pipeline: Live mirror');
  });

  it('says where it cannot write', async () => {
    const { code, stderr } = await pull(['2', '--file', 'none/buddy.yml']);
    expect(code).toBe(2);
    expect(stderr).toContain('none/buddy.yml: cannot be written (ENOENT)');
  });

  it('says what of it a run here does not take', async () => {
    stub().answerBy((request) => {
      const { body, ...rest } = answer(request);
      return { ...rest, body: { ...Object(body), on: 'WEBHOOK' } };
    });
    const { code, stderr } = await buddykit(['pull', '2', '--file', '-'], { cwd: directoryWith({}) });
    expect(code).toBe(0);
    expect(stderr).toContain(
      'buddykit run does not take it: -:5:3: on: must be one of CLICK, EVENT, SCHEDULE',
    );
  });
});
