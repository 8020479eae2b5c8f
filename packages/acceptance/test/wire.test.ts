import { afterEach, describe, expect, test } from 'vitest';
import { addressOf, furnish, operationsWith, pipelinePath, workspacePath } from './wire/furnish.js';
import { messagesIn, openWire, token, type Wire } from './wire/open-wire.js';

// What the clients that exist read off the wire, whatever language they are written in.

const opened: Wire[] = [];
const open = async (...options: Parameters<typeof openWire>) => {
  const wire = await openWire(...options);
  opened.push(wire);
  return wire;
};
afterEach(async () => {
  for (const { server } of opened.splice(0)) await server.close();
});

const readOnly = { token: 'read-only', scopes: ['WORKSPACE', 'EXECUTION_INFO'] };
const badAction = { type: 'BUILD', docker_image_tag: 20 };

describe('an error', () => {
  test.each([
    { status: 400, method: 'POST', path: `${pipelinePath}/actions`, body: badAction },
    { status: 401, method: 'GET', path: '/workspaces', headers: { authorization: 'Bearer wrong' } },
    { status: 403, method: 'DELETE', path: pipelinePath, headers: { authorization: 'Bearer read-only' } },
    { status: 404, method: 'GET', path: '/workspaces/nobody' },
    { status: 404, method: 'GET', path: '/nowhere' },
    { status: 405, method: 'PUT', path: pipelinePath, body: {} },
    { status: 415, method: 'POST', path: '/workspaces', body: {}, headers: { 'content-type': 'text/plain' } },
    { status: 501, method: 'POST', path: `${workspacePath}/projects/company-website/repository/branches` },
  ])('with status $status is exactly application/json and holds errors with messages', async (row) => {
    const { send } = await open({ tokens: [readOnly] });
    const { status, method, path, body, headers = {} } = row;
    const reply = await send(method, path, { body, headers });
    expect([reply.status, reply.headers.get('content-type')]).toEqual([status, 'application/json']);
    const messages = messagesIn(reply);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(message).toMatch(/^\S.*\S$/);
    expect(reply.json).toEqual({ errors: messages.map((message) => ({ message })) });
  });

  test('names every problem of a body in a message of its own', async () => {
    const { send } = await open();
    const messages = messagesIn(await send('POST', `${pipelinePath}/actions`, { body: badAction }));
    expect(messages.length).toBeGreaterThan(2);
    expect(new Set(messages).size).toBe(messages.length);
  });

  test('is a 404 for every part of a path that does not exist, in every operation', async () => {
    const wire = await open();
    const known = await furnish(wire);
    const misses = operationsWith('GET', 'POST', 'PATCH', 'DELETE').flatMap(([id, { method, path }]) =>
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
        const nothing = typeof known[name] === 'number' ? 999_999 : 'nowhere';
        return { method, address: addressOf(id, { ...known, [name]: nothing }) };
      }),
    );
    for (const { method, address } of misses) {
      const isChange = method === 'POST' || method === 'PATCH';
      const { status, text } = await wire.send(method, address, isChange ? { body: {} } : {});
      expect(status, `${method} ${address}: ${text}`).toBe(404);
    }
  });
});

describe('an answer', () => {
  test('to every read is an object without errors, also when a client sends a media type', async () => {
    const wire = await open();
    wire.server.control.clock.hold();
    const known = await furnish(wire);
    for (const [id] of operationsWith('GET')) {
      const plain = await wire.send('GET', addressOf(id, known));
      expect([plain.status, plain.json.errors], `${id}: ${plain.text}`).toEqual([200, undefined]);
      expect(plain.text).toMatch(/^\{/);
      for (const type of ['buddy.v1.0.0', 'buddy.v1.1.0']) {
        const headers = { 'x-buddy-media-type': type };
        expect((await wire.send('GET', addressOf(id, known), { headers })).json).toEqual(plain.json);
      }
    }
  });

  test('to every delete is 204, and has no body', async () => {
    const wire = await open();
    const known = await furnish(wire);
    const depth = ([, { path }]: ReturnType<typeof operationsWith>[number]) => path.split('/').length;
    const innerFirst = operationsWith('DELETE').sort((left, right) => depth(right) - depth(left));
    for (const [id] of innerFirst) {
      const { status, text, headers } = await wire.send('DELETE', addressOf(id, known));
      expect([id, status, text, headers.get('content-type')]).toEqual([id, 204, '', null]);
    }
    expect(await wire.make('GET', '/workspaces')).toMatchObject({ workspaces: [] });
  });
});

describe('the rate limit', () => {
  const readLimits = (headers: Headers) =>
    ['limit', 'remaining', 'reset'].map((name) => headers.get(`x-rate-limit-${name}`));

  test('is told in whole numbers with every answer, good or bad, and counts down', async () => {
    const { send, server } = await open({ now: () => 1_000_500 });
    const [limit, remaining, reset] = readLimits((await send('GET', '/workspaces')).headers);
    expect(Number(remaining)).toBe(Number(limit) - 1);
    expect(Number(reset)).toBeGreaterThan(server.control.clock.now() / 1000);
    for (const [count, path] of ['/workspaces/nobody', '/nowhere', '/user'].entries()) {
      const { headers } = await send('GET', path);
      expect(readLimits(headers)).toEqual([limit, String(Number(remaining) - 1 - count), reset]);
    }
  });

  test('leaves more room than the clients want that slow down at a hundred', async () => {
    const { send } = await open();
    const [, remaining] = readLimits((await send('GET', '/workspaces')).headers);
    expect(Number(remaining)).toBeGreaterThan(1_000);
  });

  test('answers 429 with "Rate limit exceeded." when it is used up', async () => {
    const { send } = await open({ rateLimit: { limit: 1, windowSeconds: 60 } });
    await send('GET', '/workspaces');
    const refused = await send('GET', '/workspaces');
    expect([refused.status, refused.headers.get('content-type')]).toEqual([429, 'application/json']);
    expect(refused.json).toEqual({ errors: [{ message: 'Rate limit exceeded.' }] });
  });

  test('lets a client through that waits until X-Rate-Limit-Reset', async () => {
    const { send, server } = await open({ rateLimit: { limit: 1, windowSeconds: 60 } });
    const { clock } = server.control;
    clock.hold();
    await send('GET', '/workspaces');
    const { status, headers } = await send('GET', '/workspaces');
    const wait = Number(headers.get('x-rate-limit-reset')) * 1000 - clock.now();
    expect(status).toBe(429);
    expect(wait).toBeLessThanOrEqual(61_000);
    clock.advance(wait);
    expect((await send('GET', '/workspaces')).status).toBe(200);
  });
});

test('the token may come after any spelling of Bearer', async () => {
  const { send } = await open();
  const { status } = await send('GET', '/workspaces', { headers: { authorization: `bearer ${token}` } });
  expect(status).toBe(200);
});
