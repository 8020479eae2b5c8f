import { describe, expect, test } from 'vitest';
import { after, pipelinePath, runsPath, shopPath, startRuns } from './runs.js';
import { action, shop } from './seeds.js';

const control = '/__buddykit';

/** A server that was asked a few things. */
async function startAsked() {
  const client = startRuns({ seed: shop([action('Test', { id: 1 })]) });
  await client.get(`${pipelinePath}?yaml=false`);
  client.pass(5);
  await client.run({ comment: 'Release', priority: 'HIGH', actions_to_run: [1] });
  await client.run({ comment: 7 });
  await client.get('/nowhere');
  const assert = (pattern: object) => client.send('POST', `${control}/requests/assert`, pattern);
  return { ...client, assert };
}

describe('the requests that came', () => {
  test('are remembered with time, operation, status and body, the oldest first', async () => {
    const { control: own, get } = await startAsked();
    const found = own.requests.find();
    expect(found).toEqual([
      {
        at: after(0),
        method: 'GET',
        path: pipelinePath,
        operation: 'pipelines.get',
        status: 200,
        body: undefined,
      },
      {
        at: after(5),
        method: 'POST',
        path: runsPath,
        operation: 'executions.run',
        status: 201,
        body: { comment: 'Release', priority: 'HIGH', actions_to_run: [1] },
      },
      {
        at: after(5),
        method: 'POST',
        path: runsPath,
        operation: 'executions.run',
        status: 400,
        body: { comment: 7 },
      },
      { at: after(5), method: 'GET', path: '/nowhere', operation: undefined, status: 404, body: undefined },
    ]);
    expect((await get(`${control}/requests`)).json).toEqual(JSON.parse(JSON.stringify({ requests: found })));
  });

  test.each([
    ['method=GET', 2],
    ['operation=executions.run', 2],
    ['status=404', 1],
    [`path=${runsPath}&status=201`, 1],
    ['operation=actions.add', 0],
  ])('are chosen by %s', async (query, count) => {
    const { get } = await startAsked();
    expect((await get(`${control}/requests?${query}`)).json.requests).toHaveLength(count);
  });

  test('are not chosen by what makes no sense', async () => {
    const { get } = await startAsked();
    expect(await get(`${control}/requests?status=x&operation=x`)).toMatchObject({
      status: 400,
      messages: ['operation: is no operation of the contract', expect.stringContaining('status: must be a')],
    });
  });

  test('include those that were refused for their token, and those after it was refused', async () => {
    const { request, control: own } = await startAsked();
    await request('GET', shopPath, { headers: { authorization: 'Bearer wrong' } });
    expect(own.requests.find({ status: 401 })).toMatchObject([{ operation: 'projects.get' }]);
  });

  test('are forgotten on request', async () => {
    const { control: own, delete: remove } = await startAsked();
    expect((await remove(`${control}/requests`)).status).toBe(204);
    expect(own.requests.find()).toEqual([]);
  });

  test('are the thousand newest', async () => {
    const { get, control: own } = startRuns({ seed: shop([]) });
    for (let index = 0; index < 1100; index += 1) await get(`/nowhere/${index}`);
    const found = own.requests.find();
    expect([found.length, found[0]?.path, found.at(-1)?.path]).toEqual([
      1000,
      '/nowhere/100',
      '/nowhere/1099',
    ]);
  });

  test('hold no secrets', async () => {
    const client = await startAsked();
    const hidden = { key: 'K', value: 'hush', encrypted: true };
    const bodies: [string, string, object][] = [
      ['POST', `${pipelinePath}/actions`, { ...action('B'), login: 'acme', password: 'hush', registry: 'r' }],
      ['POST', '/workspaces/acme/variables', hidden],
      ['POST', '/workspaces/acme/variables', { key: 'S', value: 'hush', type: 'SSH_KEY', encrypted: false }],
      ['PATCH', '/workspaces/acme/variables/1', { value: 'hush' }],
      ['POST', runsPath, { variables: [hidden] }],
      ['PATCH', `${runsPath}/1`, { operation: 'APPLY_VARIABLES', variables: [hidden] }],
    ];
    for (const [method, path, body] of bodies) await client.send(method, path, body);
    await client.get(`${pipelinePath}?access_token=hush`);
    await client.request('POST', runsPath, {
      body: '{"password":"hush"',
      headers: { 'content-type': 'application/json' },
    });
    expect(client.control.requests.find()).toHaveLength(4 + bodies.length + 2);
    expect((await client.get(`${control}/requests`)).text).not.toContain('hush');
    expect((await client.assert({ operation: 'variables.add', status: 500 })).text).not.toContain('hush');
  });
});

describe('an assertion', () => {
  test.each([
    [{ operation: 'executions.run' }, 2],
    [{ operation: 'executions.run', count: 2 }, 2],
    [{ operation: 'executions.run', status: 201 }, 1],
    [{ body: { comment: 'Release' } }, 1],
    [{ body: { priority: 'HIGH', actions_to_run: [1] }, method: 'POST', path: runsPath }, 1],
    [{ operation: 'actions.delete', count: 0 }, 0],
    [{}, 4],
  ])('that there was %j is met', async (pattern, count) => {
    const { status, json } = await (await startAsked()).assert(pattern);
    expect(status).toBe(200);
    expect(json.requests).toHaveLength(count);
  });

  test.each([
    [{ operation: 'actions.delete' }, 'There are 0 such requests; there should be at least one.'],
    [{ operation: 'executions.run', count: 1 }, 'There are 2 such requests; there should be 1.'],
    [{ body: { comment: 'Releas' } }, 'There are 0 such requests; there should be at least one.'],
    [{ body: { actions_to_run: [] } }, 'There are 0 such requests; there should be at least one.'],
    [{ body: { comment: { deep: 1 } } }, 'There are 0 such requests; there should be at least one.'],
  ])('that there was %j is not met, with 409', async (pattern, message) => {
    const answer = await (await startAsked()).assert(pattern);
    expect(answer.status).toBe(409);
    expect(answer.messages[0]).toBe(message);
  });

  test('that is not met shows the requests that come near', async () => {
    const { messages } = await (await startAsked()).assert({
      operation: 'executions.run',
      body: { comment: 'Relaese' },
    });
    expect(messages).toHaveLength(3);
    expect(JSON.parse(messages[1] ?? '')).toMatchObject({ status: 201, body: { comment: 'Release' } });
  });

  test.each([
    [{ count: -1 }, 'count: must be at least 0; it is -1'],
    [{ opreation: 'x' }, 'opreation: is not a known field; did you mean "operation"?'],
    [
      { operation: 'executions.runn' },
      'operation: is no operation of the contract; did you mean "executions.run"?',
    ],
  ])('that makes no sense is refused: %j', async (pattern, message) => {
    expect(await (await startAsked()).assert(pattern)).toMatchObject({ status: 400, messages: [message] });
  });
});
