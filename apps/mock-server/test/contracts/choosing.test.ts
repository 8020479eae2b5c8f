import { describe, expect, it, test } from 'vitest';
import { createMockServer, readSeed } from '../../src/index.js';
import { startClient } from '../client.js';
import { pipeline } from './two-clients.js';

const header = 'x-buddykit-contract';

/** The contract by which a server answers: only the older one has `on`. */
async function contractOf(
  server: ReturnType<typeof createMockServer>,
  headers: Record<string, string> = {},
): Promise<string> {
  const response = await server.fetch(`http://mock.test${pipeline}`, {
    headers: { authorization: 'Bearer secret', ...headers },
  });
  expect(response.status).toBe(200);
  return 'on' in Object(await response.json()) ? '2024-10' : '2026-01';
}

describe('the contract of a request', () => {
  it('is that of October 2024 when nothing else is said', async () => {
    expect(await contractOf(createMockServer({ token: 'secret' }))).toBe('2024-10');
  });

  it('is that of its header, or else of its token, or else of the server', async () => {
    const tokens = [
      { token: 'old', contract: '2024-10' },
      { token: 'new', contract: '2026-01' },
    ];
    const server = createMockServer({ token: 'secret', tokens, contract: '2026-01' });
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
    expect(await contractOf(server)).toBe('2026-01');
    expect(await contractOf(server, bearer('old'))).toBe('2024-10');
    expect(await contractOf(server, bearer('new'))).toBe('2026-01');
    expect(await contractOf(server, { ...bearer('new'), [header]: '2024-10' })).toBe('2024-10');
    expect(await contractOf(server, { [header]: '2024-10' })).toBe('2024-10');
  });

  it('can be pinned to a token by a seed', async () => {
    const seed = readSeed(
      'tokens: [{ token: pinned, contract: 2026-01 }]\nworkspaces: [{ domain: acme }]',
      's.yaml',
    );
    const server = createMockServer({ token: 'secret', seed });
    const response = await server.fetch('http://mock.test/openapi.json', {
      headers: { authorization: 'Bearer pinned' },
    });
    expect(Object(await response.json()).info['x-generation']).toBe('2026-01');
  });

  it('must be one that the server knows', async () => {
    const client = startClient();
    const known = 'There are 2024-10 and 2026-01.';
    for (const path of [pipeline, '/openapi.json', '/nowhere']) {
      const answer = await client.request('GET', path, { headers: { [header]: '2025-01' } });
      const expected = path === '/nowhere' ? 404 : 400;
      expect(answer.status).toBe(expected);
      if (expected === 400)
        expect(answer.messages).toEqual([
          `The header X-Buddykit-Contract must be the date of a contract; it is "2025-01". ${known}`,
        ]);
    }
    expect(() => createMockServer({ contract: 'newest' })).toThrow(
      `contract must be the date of a contract; it is "newest". ${known}`,
    );
    expect(() => createMockServer({ tokens: [{ token: 't', contract: '2023' }] })).toThrow(known);
    expect(() => readSeed('tokens: [{ token: t, contract: 2023-01 }]', 's.yaml')).toThrow(
      /s\.yaml:1: tokens\[0\]\.contract: must be one of 2024-10, 2026-01/,
    );
  });
});

describe('a server of two contracts', () => {
  test.each([
    ['2024-10', '/workspaces/{domain}'],
    ['2026-01', '/workspaces/{workspace}'],
  ])('serves the contract of %s to those who ask by it', async (date, path) => {
    const client = startClient();
    const { json } = await client.request('GET', '/openapi.json', { headers: { [header]: date } });
    expect(json.info['x-generation']).toBe(date);
    expect(json.paths).toHaveProperty([path]);
    expect(json.servers[0].url).toBe('http://mock.test');
    const yaml = await client.request('GET', '/openapi.yaml', { headers: { [header]: date } });
    expect(yaml.text).toContain(`x-generation: ${date}`);
  });

  it('wants fewer scopes by the newer contract', async () => {
    const client = startClient({ tokens: [{ token: 'limited', scopes: ['EXECUTION_INFO'] }] });
    const ask = (date: string) =>
      client.request('GET', pipeline, { headers: { authorization: 'Bearer limited', [header]: date } });
    expect([(await ask('2024-10')).status, (await ask('2026-01')).status]).toEqual([403, 200]);
  });
});
