import { describe, expect, it } from 'vitest';
import { place, runCli } from './run-cli.js';
import { stubCli } from './stubbed-cli.js';

const { buddykit, stub } = stubCli();
const list = ['actions', 'list', '--pipeline', '5'];

async function previewedUrl(env: Record<string, string>, ...flags: string[]): Promise<string> {
  const { stdout, stderr } = await runCli([...list, '--dry-run', ...flags], { env: { ...place, ...env } });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout).url;
}

describe('the address', () => {
  const path = '/workspaces/buddy/projects/company-website/pipelines/5/actions';

  it.each([
    { env: {}, flags: [], url: 'https://api.buddy.works' },
    { env: { BUDDY_REGION: 'EU' }, flags: [], url: 'https://api.eu.buddy.works' },
    { env: { BUDDY_REGION: 'ap' }, flags: [], url: 'https://api.asia.buddy.works' },
    { env: { BUDDY_API_ENDPOINT: 'http://a' }, flags: [], url: 'http://a' },
    { env: { BUDDY_API_ENDPOINT: 'http://a', BUDDY_API_URL: 'http://b/' }, flags: [], url: 'http://b' },
    { env: { BUDDY_API_URL: 'http://b', BUDDY_BASE_URL: 'https://c/api' }, flags: [], url: 'https://c/api' },
    { env: { BUDDY_BASE_URL: 'https://c', BUDDY_REGION: 'EU' }, flags: [], url: 'https://c' },
    { env: { BUDDY_BASE_URL: 'https://c' }, flags: ['--base-url', 'https://d'], url: 'https://d' },
    { env: { BUDDY_BASE_URL: '' }, flags: [], url: 'https://api.buddy.works' },
  ])('for $env and $flags is $url', async ({ env, flags, url }) => {
    expect(await previewedUrl(env, ...flags)).toBe(`${url}${path}`);
  });

  it.each([
    { env: { BUDDY_REGION: 'mars' }, says: 'BUDDY_REGION: must be one of US, EU, AP; it is "mars"' },
    { env: { BUDDY_API_URL: 'ftp://x' }, says: 'BUDDY_API_URL: must be an http or https address' },
    {
      env: { BUDDY_BASE_URL: 'https://me:hunter2@x' },
      says: 'BUDDY_BASE_URL: must be an http or https address',
    },
    { env: { BUDDY_BASE_URL: 'buddy.works' }, says: 'BUDDY_BASE_URL: must be an http or https address' },
  ])('of $env is refused', async ({ env, says }) => {
    const { code, stdout, stderr } = await runCli(list, { env: { ...place, ...env } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('hunter2');
  });
});

describe('workspace and project', () => {
  it('come from the environment, flags win', async () => {
    const env = { BUDDY_WORKSPACE: 'from-env', BUDDY_PROJECT: 'p' };
    expect(await previewedUrl(env)).toContain('/workspaces/from-env/projects/p/');
    expect(await previewedUrl(env, '-w', 'w2', '--project=p2')).toContain('/workspaces/w2/projects/p2/');
  });
});

describe('the token', () => {
  it.each([
    { flags: ['--token', 'other'], sent: 'other' },
    { flags: ['--token-env', 'MY_TOKEN'], sent: 'mine' },
    { flags: ['--token-stdin'], sent: 'piped' },
    { flags: ['--token', '-'], sent: 'piped' },
    { flags: [], sent: 'tok-en' },
  ])('of $flags is $sent', async ({ flags, sent }) => {
    stub().answerWith({ status: 200, body: { actions: [] } });
    const { code } = await buddykit([...list, ...flags], { stdin: 'piped\n', env: { MY_TOKEN: 'mine' } });
    expect(code).toBe(0);
    expect(stub().received[0]?.headers.authorization).toBe(`Bearer ${sent}`);
  });

  it('that cannot be read is told, and not that it is missing', async () => {
    const { code, stderr } = await buddykit([...list, '--token-file', '/absent']);
    expect(code).toBe(2);
    expect(stderr).toContain('--token-file: cannot read /absent (ENOENT)');
    expect(stderr).not.toContain('is required');
  });
});
