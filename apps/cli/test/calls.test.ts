import { expect, it } from 'vitest';
import { bin, place, run } from './run-cli.js';
import { stubCli } from './stubbed-cli.js';

const { buddykit, stub } = stubCli();
const actions = '/workspaces/buddy/projects/company-website/pipelines/5/actions';

it.each([
  { args: 'actions list --pipeline 5', method: 'GET', url: actions, status: 200 },
  { args: 'actions list --pipeline-id=5', method: 'GET', url: actions, status: 200 },
  { args: 'actions get 3 --pipeline 5', method: 'GET', url: `${actions}/3`, status: 200 },
  { args: 'actions get --pipeline 5 -- 3', method: 'GET', url: `${actions}/3`, status: 200 },
  { args: 'actions edit 3 --pipeline 5 --name x', method: 'PATCH', url: `${actions}/3`, status: 200 },
  { args: 'actions delete 3 --pipeline 5 --yes', method: 'DELETE', url: `${actions}/3`, status: 204 },
])('buddykit $args sends $method $url', async ({ args, method, url, status }) => {
  stub().answerWith({ status, ...(status !== 204 && { body: { id: 3 } }) });
  const { code, stderr } = await buddykit(args.split(' '));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stub().received).toMatchObject([{ method, url }]);
  expect(stub().received[0]?.headers.authorization).toBe('Bearer tok-en');
});

it('takes names in a path as they are, whatever they hold', async () => {
  stub().answerWith({ status: 200, body: { actions: [] } });
  await buddykit(['actions', 'list', '-w', 'a b/c', '--project=Ünïcode', '--pipeline', '5']);
  expect(stub().received[0]?.url).toBe(
    '/workspaces/a%20b%2Fc/projects/%C3%9Cn%C3%AFcode/pipelines/5/actions',
  );
});

it('takes its own flags before and between the words of a command', async () => {
  stub().answerWith({ status: 200, body: { actions: [] } });
  const { code } = await buddykit([
    '-o',
    'json',
    '-w',
    'acme',
    'actions',
    '--json',
    'list',
    '--pipeline',
    '5',
  ]);
  expect(code).toBe(0);
  expect(stub().received[0]?.url).toContain('/workspaces/acme/');
});

it('ends quietly when its reader has seen enough', async () => {
  const list = Array.from({ length: 50_000 }, (_, id) => ({ id, name: `Action ${id}` }));
  stub().answerWith({ status: 200, body: { actions: list } });
  const line = `"${process.execPath}" "${bin}" actions list --pipeline 5 | head -1; echo "$PIPESTATUS"`;
  const env = { ...place, BUDDY_BASE_URL: stub().url };
  const { stdout, stderr } = await run('bash', ['--norc', '-c', line], { env });
  expect({ stdout, stderr }).toEqual({ stdout: '{\n0\n', stderr: '' });
});
