import { createRequire } from 'node:module';
import { type Operation, operations, servers } from '@buddykit/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type BuddyOptions, createBuddy, type Region } from '../src/index.js';
import { buddyWith, pipeline, rejection, token } from './buddy.js';
import { hastyClock } from './manual-clock.js';
import { json, stubFetch } from './stub-fetch.js';

afterEach(() => vi.unstubAllGlobals());

async function urlWith(options: Partial<BuddyOptions>): Promise<string | undefined> {
  const fetch = stubFetch(json(200, {}));
  await buddyWith({ fetch, ...options }).actions.list(pipeline);
  return fetch.sent[0]?.url;
}

describe('where a client calls', () => {
  it('is the first server of the contract unless told', async () => {
    expect(await urlWith({})).toMatch(new RegExp(`^${servers[0].url}/workspaces/`));
  });

  it.each(servers.flatMap((server) => ('region' in server ? [server] : [])))(
    'is the server of the region $region',
    async ({ region, url }) => {
      expect(await urlWith({ region })).toMatch(new RegExp(`^${url}/workspaces/`));
    },
  );

  it.each([
    ['http://127.0.0.1:4567', 'http://127.0.0.1:4567/workspaces/buddy/'],
    ['https://buddy.example.com/api/', 'https://buddy.example.com/api/workspaces/buddy/'],
  ])('is the base URL %s', async (baseUrl, start) => {
    expect((await urlWith({ baseUrl }))?.startsWith(start)).toBe(true);
  });

  it.each([
    '',
    'api.buddy.works',
    'ftp://api.buddy.works',
    'https://api.buddy.works?x=1',
    'https://api.buddy.works/#top',
    'https://{host}/api',
    'https://host/{domain}',
  ])('cannot be %j', (baseUrl) => {
    expect(() => createBuddy({ token, baseUrl })).toThrow(
      `baseUrl must be http(s)://host/path; it is ${baseUrl}`,
    );
  });

  it('cannot have credentials in it, and does not repeat them', () => {
    const create = () => createBuddy({ token, baseUrl: 'https://robot:hunter2@host' });
    expect(create).toThrow('it is https://***@host');
  });

  it('cannot be a region that the contract does not have', () => {
    expect(() => createBuddy({ token, region: 'MOON' as Region })).toThrow(TypeError);
  });
});

describe('the token', () => {
  it('is sent as a bearer token', async () => {
    const fetch = stubFetch(json(200, {}));
    await buddyWith({ fetch }).actions.list(pipeline);
    expect(fetch.sent[0]?.headers.get('authorization')).toBe(`Bearer ${token}`);
  });

  it.each([
    ['a function', () => 'from-a-function'],
    ['an asynchronous function', async () => 'from-a-function'],
  ])('may come from %s', async (_, source) => {
    const fetch = stubFetch(json(200, {}));
    await buddyWith({ fetch, token: source }).actions.list(pipeline);
    expect(fetch.sent[0]?.headers.get('authorization')).toBe('Bearer from-a-function');
  });

  it('is asked for before each attempt, so that a new one is used', async () => {
    const fetch = stubFetch(json(503, {}), json(200, {}));
    const tokens = ['old', 'new'];
    await buddyWith({ fetch, clock: hastyClock(), token: () => tokens.shift() ?? '' }).actions.list(pipeline);
    expect(fetch.sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer old',
      'Bearer new',
    ]);
  });

  it('rejects with what its function throws', async () => {
    const reason = new Error('The vault is closed.');
    const buddy = buddyWith({ fetch: stubFetch(), token: () => Promise.reject(reason) });
    expect(await rejection(buddy.actions.list(pipeline))).toBe(reason);
  });

  it.each(['', 'two\nlines', undefined])('cannot be %j, which no header can hold', async (unfit) => {
    const source = unfit as string;
    expect(() => createBuddy({ token: source })).toThrow('token cannot be sent');
    const fetch = stubFetch();
    const error = await rejection(buddyWith({ fetch, token: () => source }).actions.list(pipeline));
    expect(String(error)).toBe('TypeError: token cannot be sent: it is empty or has a line break.');
    expect(fetch.sent).toEqual([]);
  });
});

describe('the workspace', () => {
  it('fills in the domain', async () => {
    expect(await urlWith({ workspace: 'acme' })).toContain('/workspaces/acme/projects/');
  });

  it('gives way to the domain of a call', async () => {
    const fetch = stubFetch(json(200, {}));
    await buddyWith({ fetch }).actions.list({ ...pipeline, domain: 'other' });
    expect(fetch.sent[0]?.path).toContain('/workspaces/other/projects/');
  });

  it('must be given, or the domain with the call', async () => {
    const fetch = stubFetch();
    const buddy = createBuddy({ token, fetch });
    await expect(buddy.actions.list(pipeline)).rejects.toMatchObject({
      name: 'InvalidParameterError',
      parameter: 'domain',
      message: expect.stringContaining(
        'domain must be a string; it is undefined. Or set the option workspace.',
      ),
    });
    expect(fetch.sent).toEqual([]);
  });
});

describe('a client', () => {
  it('has a method for each operation of the contract, one for each paged list, and those that wait', () => {
    const { raw: _, ...resources } = buddyWith({ fetch: stubFetch() });
    const paged = Object.entries<Operation>(operations).filter(([, { parameters }]) =>
      parameters.some(({ name }) => name === 'page'),
    );
    const iterators = paged.map(([id]) => id.replace('list', 'iterate'));
    const waiting = ['executions.waitUntilFinished', 'logs.follow'];
    const ids = Object.entries(resources).flatMap(([group, methods]) =>
      Object.keys(methods).map((verb) => `${group}.${verb}`),
    );
    expect(ids.sort()).toEqual([...Object.keys(operations), ...iterators, ...waiting].sort());
  });

  it('uses the global fetch, also one that is put in its place later', async () => {
    const buddy = buddyWith({});
    vi.stubGlobal('fetch', stubFetch(json(200, { actions: [] })));
    expect(await buddy.actions.list(pipeline)).toEqual({ actions: [] });
  });

  it('refuses a timeout that is no time', async () => {
    expect(() => createBuddy({ token, timeout: 0 })).toThrow('timeout must be above 0 ms; it is 0.');
    const call = buddyWith({ fetch: stubFetch() }).actions.list(pipeline, { timeout: Number.NaN });
    await expect(call).rejects.toThrow('timeout must be above 0 ms; it is NaN.');
  });

  it('does not show its token', async () => {
    const { inspect } = await import('node:util');
    expect(inspect(buddyWith({ fetch: stubFetch() }), { depth: 9, showHidden: true })).not.toContain(token);
  });

  it('can be loaded by require, from the built package', () => {
    const sdk = createRequire(import.meta.url)('@buddykit/sdk');
    expect(sdk.createBuddy({ token }).actions.add).toBeTypeOf('function');
  });
});
