import { afterAll, describe, expect, test } from 'vitest';
import { toAnswer } from './client.js';
import { after, pipelinePath, runsPath, startRuns } from './runs.js';
import { action, shop } from './seeds.js';

const control = '/__buddykit';

function start() {
  return startRuns({
    seed: { ...shop([action('Test', { id: 1 })]), outcomes: [{ duration: 10 }] },
    tokens: [{ token: 'limited', scopes: ['WORKSPACE', 'EXECUTION_MANAGE'] }, { token: 'other' }],
  });
}

describe('the control over HTTP', () => {
  test.each([
    [undefined, 401, 'Authorization is required; send the header "Authorization: Bearer <token>".'],
    ['Bearer wrong', 401, 'The token in the Authorization header is not valid.'],
    ['Bearer limited', 403, 'The control needs a token without limits.'],
  ])('refuses the authorization %s in the envelope', async (authorization, status, message) => {
    const { request, server } = start();
    const headers = authorization === undefined ? undefined : { authorization };
    const answer =
      headers === undefined
        ? await toAnswer(await server.fetch(`http://mock.test${control}/reset`, { method: 'POST' }))
        : await request('POST', `${control}/reset`, { headers });
    expect(answer).toMatchObject({ status, messages: [message] });
    expect(answer.headers.get('content-type')).toBe('application/json');
  });

  test('takes every token without limits', async () => {
    const headers = { authorization: 'Bearer other' };
    expect((await start().request('GET', `${control}/clock`, { headers })).status).toBe(200);
  });

  test('says what there is, and how it is used', async () => {
    const { get, send } = start();
    const absent = await get(`${control}/nothing`);
    expect(absent.status).toBe(404);
    expect(absent.messages[0]).toContain(`${control}/state, ${control}/reset`);
    const wrong = await send('DELETE', `${control}/clock`, {});
    expect(wrong).toMatchObject({ status: 405, messages: [expect.stringContaining('use one of GET, POST')] });
    expect(wrong.headers.get('allow')).toBe('GET, POST');
  });

  test('is not counted by the rate limit, nor remembered as a request', async () => {
    const client = start();
    const { headers } = await client.get(`${control}/clock`);
    expect(headers.get('X-Rate-Limit-Remaining')).toBeNull();
    expect((await client.get(`${control}/requests`)).json).toEqual({ requests: [] });
  });
});

describe('the clock', () => {
  test('is shown, moved, held and let go', async () => {
    const client = start();
    const clock = async (body?: object) =>
      (
        await (body === undefined
          ? client.get(`${control}/clock`)
          : client.send('POST', `${control}/clock`, body))
      ).json;
    expect(await clock()).toEqual({ now: after(0) });
    expect(await clock({ advance: 2.5 })).toEqual({ now: after(2.5) });
    expect(await clock({ hold: '2027-01-01T00:00:00+01:00' })).toEqual({ now: '2026-12-31T23:00:00.000Z' });
    expect(await clock({ hold: after(60), advance: 5 })).toEqual({ now: after(65) });
    expect(await clock({ release: true, advance: 5 })).toEqual({ now: after(70) });
    expect(await clock({ hold: true })).toEqual({ now: after(70) });
  });

  test('takes the runs with it', async () => {
    const client = start();
    await client.run();
    await client.send('POST', `${control}/clock`, { advance: 10 });
    expect((await client.statuses())[0]).toBe('SUCCESSFUL');
  });

  test.each([
    [{ advance: -1 }, 'advance: must be at least 0; it is -1'],
    [{ advance: 1e12 }, 'advance: must be at most 1000000000; it is 1000000000000'],
    [{ advance: '5' }, 'advance: must be a number; it is a string'],
    [{ release: false }, 'release: must be true; it is false'],
    [{ hold: 'now' }, expect.stringContaining('hold: ')],
    [{ forward: 1 }, expect.stringContaining('forward: is not a known field')],
    [[], 'The body must be an object; it is a list'],
  ])('refuses %j', async (body, message) => {
    const client = start();
    expect(await client.send('POST', `${control}/clock`, body)).toMatchObject({
      status: 400,
      messages: [message],
    });
    expect((await client.get(`${control}/clock`)).json).toEqual({ now: after(0) });
  });

  test('refuses what is no JSON', async () => {
    const answer = await start().request('POST', `${control}/clock`, { body: '{' });
    expect(answer).toMatchObject({ status: 400, messages: ['The body is not valid JSON.'] });
  });
});

describe('the state', () => {
  test('goes out and in again, with a run that goes on', async () => {
    const client = start();
    await client.run();
    client.pass(5);
    const { text } = await client.get(`${control}/state`);
    await client.delete(pipelinePath);
    expect((await client.request('PUT', `${control}/state`, { body: text })).status).toBe(204);
    expect(await client.statuses()).toEqual(['INPROGRESS', { Test: 'INPROGRESS' }]);
    client.pass(5);
    expect((await client.statuses())[0]).toBe('SUCCESSFUL');
  });

  test('is reset', async () => {
    const client = start();
    await client.run();
    expect((await client.send('POST', `${control}/reset`, {})).status).toBe(204);
    expect((await client.get(runsPath)).json.executions).toEqual([]);
  });

  test.each([
    [{}, 'version: is required'],
    [{ version: 3, state: {} }, 'The state must be an export of version 1 or 2; its version is 3.'],
    [
      { version: 1, state: { workspaces: 7 } },
      'The state must be an export of version 1 or 2; its workspaces cannot be read.',
    ],
  ])('that is %j is refused, and nothing changes', async (body, message) => {
    const client = start();
    const before = client.control.exportState();
    expect(await client.send('PUT', `${control}/state`, body)).toMatchObject({
      status: 400,
      messages: [message],
    });
    expect(client.control.exportState()).toEqual(before);
  });
});

describe('the control on a socket', () => {
  const client = start();
  const { server } = client;
  afterAll(() => server.close());

  test('takes a state that is longer than the longest body of the API', async () => {
    const description = 'x'.repeat(2000);
    await client.send('POST', '/workspaces/acme/variables', { key: 'K', value: 'V', description });
    const { url } = await server.listen({ bodyLimit: 1000 });
    const headers = { authorization: 'Bearer secret' };
    const { text } = await toAnswer(await fetch(`${url}${control}/state`, { headers }));
    expect(text.length).toBeGreaterThan(1000);
    const answer = await toAnswer(
      await fetch(`${url}${control}/state`, { method: 'PUT', body: text, headers }),
    );
    expect(answer.status).toBe(204);
  });
});
