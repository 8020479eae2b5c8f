import { expect, it } from 'vitest';
import { run } from './run-cli.js';
import { stubCli } from './stubbed-cli.js';

const { buddykit, stub } = stubCli();
const edit = ['actions', 'edit', 'dockerfile', '3', '--pipeline', '5', '--name', `it's "x" $HOME`];

it('shows a request as JSON and sends nothing', async () => {
  stub().answerWith({ status: 200, body: {} });
  const { code, stdout, stderr } = await buddykit([...edit, '--password', 'pass', '--dry-run']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    method: 'PATCH',
    url: `${stub().url}/workspaces/buddy/projects/company-website/pipelines/5/actions/3`,
    headers: { authorization: 'Bearer ***', 'content-type': 'application/json' },
    body: { name: `it's "x" $HOME`, password: '***' },
  });
  expect(stub().received).toEqual([]);
});

it('shows a request as it looks on the wire', async () => {
  const { stdout } = await buddykit([
    'actions',
    'delete',
    '3',
    '--pipeline',
    '5',
    '--dry-run',
    '-o',
    'table',
  ]);
  expect(stdout).toContain(
    `DELETE ${stub().url}/workspaces/buddy/projects/company-website/pipelines/5/actions/3\n`,
  );
  expect(stdout).toContain('authorization: Bearer ***\n');
});

it('needs no token', async () => {
  const { code } = await buddykit([...edit, '--dry-run'], { env: { BUDDY_TOKEN: '' } });
  expect(code).toBe(0);
});

it('refuses what does not fit, as a call would', async () => {
  const { code, stderr } = await buddykit([...edit, '--cache-mode', 'NONE', '--curl']);
  expect(code).toBe(2);
  expect(stderr).toContain('--cache-mode (cache_mode): must be one of MIN, MAX');
});

it('shows a curl command that a shell sends as the CLI would have sent it', async () => {
  stub().answerWith({ status: 200, body: { id: 3 } });
  await buddykit(edit);
  const [sent] = stub().received;
  const { stdout } = await buddykit([...edit, '--curl']);
  stub().answerWith({ status: 200, body: { id: 3 } });
  const { code } = await run('sh', ['-c', `${stdout.trim()} --silent --fail`], {
    env: { BUDDY_TOKEN: 'tok-en' },
  });
  expect(code).toBe(0);
  const [repeated] = stub().received;
  expect(repeated).toMatchObject({ method: sent?.method, url: sent?.url, body: sent?.body });
  expect(repeated?.headers).toMatchObject({
    authorization: 'Bearer tok-en',
    'content-type': 'application/json',
  });
});
