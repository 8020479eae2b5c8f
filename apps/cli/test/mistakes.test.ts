import { describe, expect, it } from 'vitest';
import { place, runCli } from './run-cli.js';
import { stubCli } from './stubbed-cli.js';

const { buddykit, stub } = stubCli();

describe('everything that is wrong with a command line', () => {
  it('is told at once, by flag and by field', async () => {
    const flags = ['--login', 'me', '--timeout', 'soon', '--shell', 'bash', '--variables', '{"key":"A"}'];
    const { code, stdout, stderr } = await runCli(['actions', 'add', 'build', 'extra', '--name=', ...flags]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      'error: buddykit actions add build cannot be carried out:',
      '  extra: is an argument that the command does not take',
      '  --workspace (domain): is required; or set BUDDY_WORKSPACE',
      '  --project (project_name): is required; or set BUDDY_PROJECT',
      '  --pipeline (pipeline_id): is required',
      '  --token: is required; set BUDDY_TOKEN, or use --token-file, --token-env, --token-stdin',
      '  --timeout (timeout): must be a whole number; it is "soon"',
      '  --name (name): must not be empty',
      '  --variables (variables[0].value): is required',
      '  --docker-image-name (docker_image_name): is required',
      '  --docker-image-tag (docker_image_tag): is required',
      '  --execute-commands (execute_commands): is required',
      '  --shell (shell): must be one of SH, BASH; it is "bash"; did you mean "BASH"?',
      '  --password (password): is required for an image from a private registry',
      '  --registry (registry): is required for an image from a private registry',
      '  Run "buddykit actions add build --help" for what there is.',
      '',
    ]);
  });

  it.each([
    ['--docker-imag-name=x', '--docker-image-name'],
    ['--pasword-file=x', '--password-file'],
    ['--no-disable', '--no-disabled'],
    ['--dry-rum', '--dry-run'],
    ['--output=jsn', '"json"'],
  ])('is told with what was meant: %s', async (flag, meant) => {
    const { code, stderr } = await buddykit(['actions', 'add', 'build', flag]);
    expect(code).toBe(2);
    expect(stderr).toContain(`did you mean ${meant}?`);
  });

  it.each([
    { args: 'acitons list', says: 'acitons: is not a command; did you mean "buddykit actions"?' },
    { args: 'actions lst', says: 'lst: is not a command of actions; did you mean "buddykit actions list"?' },
    { args: 'actions add bild', says: 'did you mean "buddykit actions add build"?' },
    { args: 'actions add docker', says: 'there is build, run-docker-container, dockerfile' },
    { args: 'constructor', says: 'constructor: is not a command' },
    { args: 'actions constructor', says: 'constructor: is not a command of actions' },
    { args: '--verson', says: '--verson: is not a flag of this command; did you mean --version?' },
    { args: 'actions list --pipeline --json', says: '--pipeline: needs a value, and --json is a flag' },
    { args: 'actions list --json=1', says: '--json: takes no value' },
    { args: 'actions list --pipeline 1 --pipeline-id 2', says: '--pipeline-id: is given twice' },
    { args: 'actions list --pipeline', says: '--pipeline: needs a value' },
    {
      args: 'actions list --pipeline two',
      says: '--pipeline (pipeline_id): must be a whole number; it is "two"',
    },
    { args: 'actions list --pipeline 0', says: '--pipeline (pipeline_id): must be at least 1; it is 0' },
    {
      args: 'actions list --pipeline 1 -w ..',
      says: '--workspace (domain): must be a name; ".." leads to another path',
    },
    { args: 'actions get --pipeline 1', says: '<action-id>: is required' },
    { args: 'actions get x --pipeline 1', says: '<action-id>: must be a whole number; it is "x"' },
    { args: 'actions get 1 2 --pipeline 1', says: '2: is an argument that the command does not take' },
    { args: 'completion tcsh', says: 'tcsh: must be one of bash, zsh, fish, powershell' },
  ])('is told of buddykit $args', async ({ args, says }) => {
    const { code, stdout, stderr } = await runCli(args.split(' '), { env: place });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });
});

describe('a call that fails', () => {
  const list = ['actions', 'list', '--pipeline', '5'];

  it.each([
    { status: 400, code: 4 },
    { status: 401, code: 4 },
    { status: 403, code: 4 },
    { status: 404, code: 4 },
    { status: 301, code: 5 },
    { status: 501, code: 5 },
  ])('with status $status ends with $code and shows every message', async ({ status, code }) => {
    const errors = [{ message: 'first\u001b[2J' }, { message: 'second' }];
    stub().answerWith({ status, body: { errors }, headers: { 'retry-after': '3600' } });
    const ended = await buddykit(list);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toContain(`answered ${status}`);
    expect(ended.stderr).toContain('first\\u001b[2J\n  second');
  });

  it.each([
    {
      what: 'a page of HTML',
      answer: { status: 200, text: '<html>', headers: { 'content-type': 'text/html' } },
    },
    { what: 'an empty body', answer: { status: 200, text: '' } },
    {
      what: 'half a body',
      answer: { status: 200, text: '{"actions":[', headers: { 'content-length': '99' } },
    },
  ])('with $what in place of an answer ends with 5', async ({ answer }) => {
    stub().answerWith(answer);
    const { code, stdout, stderr } = await runCli(['actions', 'add', '--body', '-', '--pipeline', '5'], {
      env: { ...place, BUDDY_BASE_URL: stub().url },
      stdin: '{"type":"DOCKERFILE","name":"x","dockerfile_path":"y"}',
    });
    expect({ code, stdout }).toEqual({ code: 5, stdout: '' });
    expect(stderr).toContain('actions.add: POST /workspaces/buddy/');
  });

  it('for want of a server ends with 5', async () => {
    const { code, stderr } = await buddykit(['actions', 'edit', '3', '--pipeline', '5', '--name', 'x'], {
      env: { BUDDY_BASE_URL: 'http://127.0.0.1:1' },
    });
    expect(code).toBe(5);
    expect(stderr).toContain('ECONNREFUSED');
  });
});
