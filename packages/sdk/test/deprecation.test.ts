import { afterEach, describe, expect, it, vi } from 'vitest';
import { toSettings } from '../src/buddy-options.js';
import { createEndpoint } from '../src/call/create-endpoint.js';

// Nothing in the contract is deprecated, so the row of an operation is made up here, as the generator would write it.
async function call(operation: string, row: string): Promise<void> {
  const fetch = async () => Response.json({});
  const settings = toSettings({ token: 'secret', workspace: 'buddy', fetch });
  await createEndpoint(operation as never, row, settings).call();
}

afterEach(() => vi.unstubAllGlobals());

describe('a call of a deprecated operation', () => {
  it('is sent as any other, and warned of once a process', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
    await call('things.list', 'GET!2027-06-01 /things');
    await call('things.list', 'GET!2027-06-01 /things');
    await call('things.find', 'GET! /things');
    await call('things.get', 'GET /things');
    expect(warn.mock.calls).toEqual([
      ['things.list of the Buddy API is deprecated and ends on 2027-06-01.', 'DeprecationWarning'],
      ['things.find of the Buddy API is deprecated.', 'DeprecationWarning'],
    ]);
  });

  it('goes through in silence where no process can be warned', async () => {
    vi.stubGlobal('process', undefined);
    await expect(call('things.old', 'GET!2027-06-01 /things')).resolves.toBeUndefined();
  });
});
