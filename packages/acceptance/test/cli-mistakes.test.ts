import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf, place } from './documents/document.js';
import { placeFlags, runCli } from './processes/run-cli.js';
import { type RunningServer, startMockServer } from './processes/start-mock-server.js';

describe('a mistake, through the CLI', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startMockServer('right-token');
  });
  afterAll(() => server.stop());
  const buddykit = (...args: string[]) => runCli(server, args);

  test('a wrong token ends with 4 and says what to check', async () => {
    const wrong = { ...server, token: 'wrong-token' };
    const { code, stdout, stderr } = await runCli(wrong, ['actions', 'list', ...placeFlags]);
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toContain('The token in the Authorization header is not valid. (check the token)');
  });

  test('no token ends with 2 before anything is sent', async () => {
    const { code, stderr } = await runCli({ url: server.url, token: '' }, ['actions', 'list', ...placeFlags]);
    expect(code).toBe(2);
    expect(stderr).toContain('BUDDY_TOKEN');
  });

  test('a pipeline that does not exist ends with 4 and names it', async () => {
    const { code, stdout, stderr } = await buddykit(
      'actions',
      'list',
      ...placeFlags.slice(0, 2),
      '--pipeline=77',
    );
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toContain('The pipeline 77 does not exist.');
  });

  test('a server that is not there ends with 5', async () => {
    const absent = { ...server, url: 'http://127.0.0.1:1' };
    const { code, stdout, stderr } = await runCli(absent, ['actions', 'list', ...placeFlags]);
    expect([code, stdout]).toEqual([5, '']);
    expect(stderr).toContain('ECONNREFUSED');
  }, 20_000);

  test('a body with several problems ends with 2 and tells all of them in both spellings', async () => {
    const { registry: _, docker_image_tag: __, ...documented } = documentOf('BUILD').body;
    const stdin = JSON.stringify({ ...documented, shell: 'ZSH', timeout: 'soon' });
    const args = ['actions', 'add', 'build', ...placeFlags, '--body', '-', '--retry-count=-1'];
    const { code, stdout, stderr } = await runCli(server, args, { stdin });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--registry (registry): is required for an image from a private registry');
    expect(stderr).toContain('--docker-image-tag (docker_image_tag): is required');
    expect(stderr).toContain('--shell (shell): must be one of SH, BASH; it is "ZSH"');
    expect(stderr).toContain('--timeout (timeout): must be a number; it is a string');
    expect(stderr).toContain('--retry-count (retry_count): must be at least 0; it is -1');
  });

  test.each([
    ['--docker-imge-tag=1', '--docker-image-tag'],
    ['--docker_image_tag=1', '--docker-image-tag'],
    ['--trigger-time=ON_FAILUR', 'ON_FAILURE'],
  ])('%s ends with 2 and suggests %s', async (flag, meant) => {
    const { code, stderr } = await buddykit('actions', 'add', 'build', ...placeFlags, flag);
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`did you mean "?${meant}`));
  });

  test.each([
    ['workspace', '..'],
    ['workspace', '.'],
    ['project', '..'],
    ['project', '%2e%2e'],
    ['pipeline', '2/../3'],
  ])('a %s of "%s" ends with 2', async (flag, value) => {
    const flags = placeFlags.filter((given) => !given.startsWith(`--${flag}=`));
    const { code, stdout, stderr } = await buddykit('actions', 'list', ...flags, `--${flag}=${value}`);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(value);
  });

  test('nothing is deleted without a word of consent', async () => {
    const { code, stderr } = await buddykit('actions', 'delete', '1', ...placeFlags);
    expect(code).toBe(2);
    expect(stderr).toContain('--yes');
    expect((await buddykit('actions', 'get', '1', ...placeFlags)).code).toBe(0);
  });

  test('a preview sends nothing', async () => {
    const count = async () =>
      JSON.parse((await buddykit('actions', 'list', ...placeFlags)).stdout).actions.length;
    const before = await count();
    const stdin = JSON.stringify(documentOf('BUILD').body);
    for (const preview of ['--dry-run', '--curl']) {
      const args = ['actions', 'add', ...placeFlags, '--body=-', preview];
      const { code, stdout } = await runCli(server, args, { stdin });
      expect(code).toBe(0);
      expect(stdout).toContain(`/pipelines/${place.pipeline_id}/actions`);
    }
    expect(await count()).toBe(before);
  });
});
