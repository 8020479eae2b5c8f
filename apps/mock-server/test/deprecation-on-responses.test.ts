import { describe, expect, it, vi } from 'vitest';
import { createMockServer } from '../src/index.js';

// Nothing in the contract is deprecated, so this test makes an operation of its table so.
vi.mock('@buddykit/core', async (load) => {
  const core = await load<typeof import('@buddykit/core')>();
  const deprecated = { since: '2026-11-01', sunset: '2027-06-01' };
  const ending = { ...core.operations['workspaces.get'], deprecated };
  return { ...core, operations: { ...core.operations, 'workspaces.get': ending } };
});

const server = createMockServer({ token: 'secret' });

async function headersOf(path: string): Promise<[number, string | null, string | null]> {
  const request = new Request(`http://localhost${path}`, { headers: { authorization: 'Bearer secret' } });
  const { status, headers } = await server.fetch(request);
  return [status, headers.get('deprecation'), headers.get('sunset')];
}

describe('a deprecated operation', () => {
  it('tells its end with its answer and with its refusals', async () => {
    const end = ['@1793491200', 'Tue, 01 Jun 2027 00:00:00 GMT'];
    expect(await headersOf('/workspaces/buddy')).toEqual([200, ...end]);
    expect(await headersOf('/workspaces/nobody')).toEqual([404, ...end]);
  });

  it('is the only one that does', async () => {
    expect(await headersOf('/workspaces')).toEqual([200, null, null]);
  });
});
