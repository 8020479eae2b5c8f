import { createBuddy, ResponseError } from '@buddykit/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fields, place } from './documents/document.js';
import { placeFlags, runCli } from './processes/run-cli.js';
import { type RunningServer, startMockServer } from './processes/start-mock-server.js';
import { startStub } from './processes/start-stub.js';

// The server speaks the contract of January 2026; the SDK and the CLI know that of October 2024.
let server: RunningServer;
const project = '/workspaces/buddy/projects/company-website';
const pipeline = `${project}/pipelines/2`;

async function ask(method: string, path: string, body?: object): Promise<Fields> {
  const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' };
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  expect([path, response.ok]).toEqual([path, true]);
  return response.status === 204 ? {} : Object(await response.json());
}

beforeAll(async () => {
  server = await startMockServer('newer', '--contract', '2026-01');
  const image = { docker_image_name: 'library/node', docker_image_tag: '22', execute_commands: ['npm test'] };
  await ask('POST', `${pipeline}/actions`, {
    ...image,
    name: 'On cancel',
    type: 'BUILD',
    trigger_time: 'ON_TERMINATE',
    shell: 'POWERSHELL',
    loop: ['VERSION'],
    integration: { identifier: 'docker-hub' },
    trigger_conditions: [{ trigger_condition: 'DAY', trigger_days: [1, 2, 3, 4, 5, 6, 7], timezone: 'UTC' }],
  });
  await ask('PATCH', pipeline, {
    events: [
      { type: 'SCHEDULE', cron: '0 0 * * *' },
      { type: 'EMAIL', prefix: 'go' },
    ],
  });
  await ask('POST', `${project}/pipelines`, { name: 'Terminating', folder: 'Odd' });
  const state = JSON.stringify(await ask('GET', '/__buddykit/state'));
  const odd = state.replace(/("name":"Terminating".*?"lastStatus":)"INITIAL"/s, '$1"TERMINATING"');
  expect(odd).not.toBe(state);
  await ask('PUT', '/__buddykit/state', JSON.parse(odd));
});
afterAll(() => server.stop());

describe('the SDK, against a server of January 2026', () => {
  const connect = () => createBuddy({ token: server.token, baseUrl: server.url, workspace: 'buddy' });

  test('gives every action, pipeline and integration as the server sent it', async () => {
    const buddy = connect();
    const at = { ...place, action_id: 4 };
    expect(await buddy.actions.get(at)).toEqual(await ask('GET', `${pipeline}/actions/4`));
    expect(await buddy.actions.list(place)).toEqual(await ask('GET', `${pipeline}/actions`));
    expect(await buddy.pipelines.get(place)).toEqual(await ask('GET', pipeline));
    const { pipelines } = await buddy.pipelines.list(place);
    expect(pipelines.map(({ last_execution_status: status }) => status)).toContain('TERMINATING');
    expect(await buddy.workspaces.get({})).toEqual(await ask('GET', '/workspaces/buddy'));
    expect(await buddy.integrations.list({})).toEqual(await ask('GET', '/workspaces/buddy/integrations'));
  });

  test('edits an action that holds what it does not know, and loses nothing of it', async () => {
    const before = await ask('GET', `${pipeline}/actions/4`);
    const edited = await connect().actions.edit({ ...place, action_id: 4 }, { name: 'On every cancel' });
    expect(edited).toEqual({ ...before, name: 'On every cancel' });
  });

  test('runs a pipeline, waits for its end and follows a log', async () => {
    const buddy = connect();
    const run = await buddy.executions.run(place, {}).waitUntilFinished({ interval: 100 });
    expect(run).toMatchObject({ status: 'SUCCESSFUL', triggered_on: 'CLICK' });
    expect(run.action_executions.map(({ status }) => status)).toContain('NOT_EXECUTED');
    const lines: string[] = [];
    for await (const line of buddy.logs.follow({ ...place, execution_id: run.id, action_id: 2 }))
      lines.push(line);
    expect(lines.length).toBeGreaterThan(1);
  });
});

describe('the CLI, against a server of January 2026', () => {
  const buddykit = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCli(server, args);
    expect([stderr, code]).toEqual(['', 0]);
    return stdout;
  };

  test.each(['table', 'json', 'yaml'])('prints what it does not know, as %s', async (output) => {
    const flags = [...placeFlags, `--output=${output}`];
    const action = await buddykit('actions', 'get', '4', ...flags);
    for (const text of ['ON_TERMINATE', 'POWERSHELL', 'VERSION', 'docker-hub'])
      expect(action).toContain(text);
    expect(await buddykit('actions', 'list', ...flags)).toContain('ON_TERMINATE');
    expect(await buddykit('pipelines', 'get', '2', ...flags.slice(0, 2), flags.at(-1) ?? '')).toContain(
      'SCHEDULE',
    );
    expect(await buddykit('pipelines', 'list', ...flags.slice(0, 2), flags.at(-1) ?? '')).toContain(
      'TERMINATING',
    );
  });

  test('runs a pipeline to its end', async () => {
    const { code, stdout, stderr } = await runCli(server, ['run', '2', ...placeFlags.slice(0, 2), '--wait']);
    expect(stderr).toMatch(/Run \d+: SUCCESSFUL/);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'SUCCESSFUL', triggered_on: 'CLICK' });
  });
});

describe('an error of a shape that nobody knows yet', () => {
  const shapes: [string, number, unknown][] = [
    [
      'problem details',
      418,
      { type: 'about:blank', title: 'Teapot', status: 418, detail: 'Short and stout' },
    ],
    ['errors as texts', 409, { errors: ['Short and stout'] }],
    ['errors by field', 422, { errors: { name: ['Short and stout'] } }],
    ['a list', 400, ['Short and stout']],
    ['a text', 403, 'Short and stout'],
    ['nothing', 404, null],
    ['an unknown status', 451, { error: { code: 7, message: 'Short and stout' } }],
  ];

  test.each(shapes)('is told by the SDK and the CLI: %s', async (_, status, body) => {
    const stub = await startStub(() => ({ status, body }));
    try {
      const buddy = createBuddy({ token: 'token', baseUrl: stub.url, retries: 0 });
      const error = await buddy.actions.list(place).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ResponseError);
      expect(error).toMatchObject({ status, operation: 'actions.list' });
      if (body !== null) expect(String(error)).toContain('Short and stout');
      const { code, stderr } = await runCli({ url: stub.url, token: 'token' }, [
        'actions',
        'list',
        ...placeFlags,
      ]);
      expect(code).toBeGreaterThan(0);
      expect(stderr).toMatch(/^error: /);
      expect(stderr).not.toMatch(/\n\s+at /);
      if (body !== null) expect(stderr).toContain('Short and stout');
    } finally {
      await stub.stop();
    }
  });
});
