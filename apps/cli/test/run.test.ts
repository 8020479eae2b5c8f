import { describe, expect, it } from 'vitest';
import type { Received } from './start-stub.js';
import { stubCli } from './stubbed-cli.js';

const { buddykit, stub, sentBy } = stubCli();
const project = '/workspaces/buddy/projects/company-website';
const pipelines = [
  { id: 2, name: 'Live mirror' },
  { id: 3, name: 'Twice' },
  { id: 4, name: 'Twice' },
];

describe('buddykit run', () => {
  it.each([
    { args: [], body: {} },
    { args: ['--branch', 'main'], body: { branch: { name: 'main' } } },
    { args: ['-b', 'main'], body: { branch: { name: 'main' } } },
    { args: ['-t', 'v1.0'], body: { tag: { name: 'v1.0' } } },
    { args: ['-r', 'HEAD'], body: { to_revision: { revision: 'HEAD' } } },
    { args: ['--to-revision-revision=HEAD'], body: { to_revision: { revision: 'HEAD' } } },
    { args: ['--pull-request', 'pull/1'], body: { pull_request: { name: 'pull/1' } } },
    { args: ['-f', '-c', '--comment', 'Now'], body: { refresh: true, clear_cache: true, comment: 'Now' } },
    {
      args: ['--priority=HIGH', '--action=1', '--action=3'],
      body: { priority: 'HIGH', actions_to_run: [1, 3] },
    },
  ])('2 $args sends $body', async ({ args, body }) => {
    expect(await sentBy(['run', '2', ...args])).toEqual(body);
    expect(stub().received[0]).toMatchObject({ method: 'POST', url: `${project}/pipelines/2/executions` });
  });

  it('takes variables as KEY=VALUE, from the environment and as JSON, in their order', async () => {
    const args = ['-v', 'A=1=2', '--variable=B=', '--variables={"key":"C","value":"3"}', '-v', 'D'];
    expect(await sentBy(['run', '2', ...args], { env: { D: '4' } })).toEqual({
      variables: [
        { key: 'A', value: '1=2' },
        { key: 'B', value: '' },
        { key: 'C', value: '3' },
        { key: 'D', value: '4' },
      ],
    });
  });

  it('encrypts variables on demand, and shows them nowhere', async () => {
    const args = ['run', '2', '--variable-masked', 'TOKEN', '--variable-masked=PIN=1234'];
    const options = { env: { TOKEN: 'from-the-environment' } };
    expect(await sentBy(args, options)).toEqual({
      variables: [
        { key: 'TOKEN', value: 'from-the-environment', encrypted: true },
        { key: 'PIN', value: '1234', encrypted: true },
      ],
    });
    for (const flag of ['--dry-run', '--curl', '--verbose']) {
      const { stdout, stderr } = await buddykit([...args, flag], options);
      expect(stdout + stderr).not.toMatch(/from-the-environment|1234/);
    }
  });

  it.each([
    { args: ['run'], error: '<pipeline>: is required' },
    {
      args: ['run', '2', '-v', 'NOT_SET'],
      error: '-v: must be KEY=VALUE, or the name of an environment variable',
    },
    { args: ['run', '2', '-v', '=1'], error: '--variable (variables): must be KEY=VALUE' },
    { args: ['run', '2', '--timeout', '9s'], error: '--timeout: needs --wait or --follow' },
    {
      args: ['run', '2', '--wait', '--timeout', '9 s'],
      error: '--timeout: must be a time such as 90s, 10m or 2h',
    },
    {
      args: ['run', '2', '--wait', '--timeout', '0'],
      error: '--timeout: must be a time such as 90s, 10m or 2h',
    },
    { args: ['run', 'Live mirror', '--dry-run'], error: '<pipeline>: must be an ID here' },
  ])('refuses $args', async ({ args, error }) => {
    stub().answerWith({ status: 201, body: {} });
    const { code, stdout, stderr } = await buddykit(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(error);
    expect(stub().received).toEqual([]);
  });

  it('has no word in a secret variable that is wrong', async () => {
    const { stderr } = await buddykit(['run', '2', '--variable-masked', '=hush']);
    expect(stderr).toContain('--variable-masked (variables): must be KEY=VALUE\n');
    expect(stderr).not.toContain('hush');
  });
});

describe('buddykit run with a name', () => {
  const answer = ({ method, url = '' }: Received) => {
    if (method === 'POST') return { status: 201, body: { id: 7 } };
    const page = Number(new URL(url, 'http://stub').searchParams.get('page'));
    return { status: 200, body: { pipelines: page === 1 ? fullPage : pipelines } };
  };
  const fullPage = Array.from({ length: 20 }, (_, at) => ({ id: at + 10, name: `Other ${at}` }));

  it('finds the pipeline that is called so, on whichever page', async () => {
    stub().answerBy(answer);
    expect(await buddykit(['run', 'Live mirror'])).toMatchObject({ code: 0, stderr: '' });
    expect(stub().received.at(-1)?.url).toBe(`${project}/pipelines/2/executions`);
  });

  it.each([
    {
      name: 'Live miror',
      error: 'there is no pipeline "Live miror" in the project; did you mean "Live mirror"?',
    },
    { name: 'Twice', error: 'several pipelines are called "Twice"; name one by its ID: 3, 4' },
  ])('$name runs none', async ({ name, error }) => {
    stub().answerBy(answer);
    const { code, stdout, stderr } = await buddykit(['run', name]);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toContain(error);
    expect(stub().received.filter(({ method }) => method === 'POST')).toEqual([]);
  });
});

describe('a list of several pages', () => {
  const list = ['executions', 'list', '--pipeline', '2'];
  const answer = ({ url = '' }: Received) => {
    const page = Number(new URL(url, 'http://stub').searchParams.get('page'));
    return { status: 200, body: { url: 'x', page, total_page_count: 3, executions: [{ id: 9 - page }] } };
  };

  it('comes as a whole with --paginate', async () => {
    stub().answerBy(answer);
    const { stdout } = await buddykit([...list, '--paginate', '--per-page', '1']);
    expect(JSON.parse(stdout)).toEqual({ executions: [{ id: 8 }, { id: 7 }, { id: 6 }] });
    expect(stub().received).toHaveLength(3);
    expect((await buddykit([...list, '--paginate', '-o', 'table'])).stdout).toBe('id\n8\n7\n6\n');
  });

  it('has no page of its own then', async () => {
    const { code, stderr } = await buddykit([...list, '--paginate', '--page', '2']);
    expect(code).toBe(2);
    expect(stderr).toContain('--page: cannot stand beside --paginate');
  });
});
