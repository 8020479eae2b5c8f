import { describe, expect, it } from 'vitest';
import { stubCli } from './stubbed-cli.js';

const { buddykit, stub, sentBy } = stubCli();
const workspace = '/workspaces/buddy';
const project = `${workspace}/projects/company-website`;

describe('a command of any resource', () => {
  it.each([
    { args: 'workspaces list', sent: 'GET /workspaces' },
    { args: 'user get', sent: 'GET /user' },
    { args: 'user-keys get 7', sent: 'GET /user/keys/7' },
    { args: 'workspaces get', sent: `GET ${workspace}` },
    { args: 'workspaces get acme', sent: 'GET /workspaces/acme' },
    { args: 'project-members get 3', sent: `GET ${project}/members/3` },
    { args: 'permission-sets list', sent: `GET ${workspace}/permissions` },
    { args: 'group-members get 3 --group 4', sent: `GET ${workspace}/groups/4/members/3` },
    { args: 'branches get feature/x', sent: `GET ${project}/repository/branches/feature%2Fx` },
    {
      args: 'projects list --page 2 --per-page 5 --sort-by name --no-membership',
      sent: `GET ${workspace}/projects?page=2&per_page=5&sort_by=name&membership=false`,
    },
    {
      args: 'variables list --project-name p --pipeline 2 --action 3',
      sent: `GET ${workspace}/variables?projectName=p&pipelineId=2&actionId=3`,
    },
    {
      args: 'member-projects list --member 1 --all',
      sent: `GET ${workspace}/members/1/projects?all=true`,
    },
    {
      args: 'logs get 3 --pipeline 2 --execution 5',
      sent: `GET ${project}/pipelines/2/executions/5/action/3`,
    },
  ])('buddykit $args sends $sent', async ({ args, sent }) => {
    stub().answerWith({ status: 200, body: {} });
    const { code, stderr } = await buddykit(args.split(' '));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stub().received.map(({ method, url }) => `${method} ${url}`)).toEqual([sent]);
  });

  it('takes the values of a named list of values, and tells them', async () => {
    const help = (await buddykit(['pipelines', 'add', '--help'])).stdout.replace(/\s+/g, ' ');
    expect(help).toContain(
      '--priority <LOW|NORMAL|HIGH> How soon the runs of the pipeline leave the queue. Default: NORMAL.',
    );
    const { code, stderr } = await buddykit([
      'pipelines',
      'add',
      '--name=x',
      '--on=CLICK',
      '--priority=HIHG',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('--priority (priority): must be one of LOW, NORMAL, HIGH');
  });
});

describe('a body with an operation', () => {
  const operate = ['executions', 'operate'];

  it.each(['retry', 'cancel', 'apply'])('is sent by %s alone', async (word) => {
    const body = await sentBy([...operate, word, '5', '--pipeline', '2']);
    expect(body).toEqual({ operation: word.toUpperCase() });
  });

  it('takes the fields of that operation and of no other', async () => {
    const variables = ['--variables', '{"key":"A","value":"1"}'];
    expect(await sentBy([...operate, 'apply-variables', '5', '--pipeline=2', ...variables])).toEqual({
      operation: 'APPLY_VARIABLES',
      variables: [{ key: 'A', value: '1' }],
    });
    expect((await buddykit([...operate, 'retry', '5', '--pipeline=2', ...variables])).stderr).toContain(
      '--variables: is not a flag of this command',
    );
    expect((await buddykit([...operate, 'apply-variables', '5', '--pipeline=2'])).stderr).toContain(
      '--variables (variables): is required',
    );
  });

  it('needs its operation', async () => {
    const { code, stderr } = await buddykit([...operate, '5', '--pipeline=2']);
    expect(code).toBe(2);
    expect(stderr).toContain('name it in the command: executions operate retry|cancel|apply|apply-variables');
  });
});

describe('a body with a type', () => {
  it('has the credentials of that type, away from arguments', async () => {
    const args = ['integrations', 'add', 'docker-hub', '--name=x', '--scope=WORKSPACE', '--username=me'];
    const body = await sentBy([...args, '--password-stdin'], { stdin: 'pw\n' });
    expect(body).toEqual({
      type: 'DOCKER_HUB',
      name: 'x',
      scope: 'WORKSPACE',
      username: 'me',
      password: 'pw',
    });
  });

  it('tells the field with the name of one of our own flags apart from it', async () => {
    const args = ['integrations', 'add', 'sentry', '--name=x', '--scope=WORKSPACE', '--field-token=abc'];
    expect(await sentBy(args)).toMatchObject({ type: 'SENTRY', token: 'abc' });
    expect(stub().received[0]?.headers.authorization).toBe('Bearer tok-en');
  });
});

describe('a date', () => {
  const run = ['executions', 'run', '--pipeline=2'];

  it('is sent as it was given', async () => {
    const date = '2026-11-18T12:38:16.000Z';
    expect(await sentBy([...run, '--delay-until', date])).toEqual({ delay_until: date });
  });

  it('in a query must be one, too', async () => {
    const { code, stderr } = await buddykit(['commits', 'list', '--since=yesterday']);
    expect(code).toBe(2);
    expect(stderr).toContain('--since (since): must be a date and time, such as');
  });

  it('must be one', async () => {
    const { code, stderr } = await buddykit([...run, '--delay-until=tomorrow']);
    expect(code).toBe(2);
    expect(stderr).toContain('--delay-until (delay_until): must be a date and time');
  });
});

describe('a path of several parts', () => {
  it('keeps its slashes', async () => {
    stub().answerWith({ status: 200, body: {} });
    await buddykit(['contents', 'get', 'src/a b/main.ts', '--revision', 'v1']);
    expect(stub().received[0]?.url).toBe(`${project}/repository/contents/src/a%20b/main.ts?revision=v1`);
  });

  it.each(['../user', 'docs/../../x', 'docs/.'])(
    'that leads elsewhere, such as %s, is not sent',
    async (path) => {
      stub().answerWith({ status: 200, body: {} });
      const { code, stderr } = await buddykit(['contents', 'get', path]);
      expect(code).toBe(2);
      expect(stderr).toContain(`<path>: must be a path; "${path}" leads to another path`);
      expect(stub().received).toEqual([]);
    },
  );
});

describe('a delete', () => {
  it.each([
    { resource: 'workspaces', part: '--workspace (domain)' },
    { resource: 'projects', part: '--project (project_name)' },
  ])('of $resource does not take what it deletes from the environment', async ({ resource, part }) => {
    stub().answerWith({ status: 204 });
    const { code, stderr } = await buddykit([resource, 'delete', '--yes']);
    expect(code).toBe(2);
    expect(stderr).toContain(`${part}: is required\n`);
    expect(stub().received).toEqual([]);
    expect((await buddykit([resource, 'delete', 'old', '--yes'])).code).toBe(0);
  });
});
