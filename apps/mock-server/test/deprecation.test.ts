import { contract as october2024 } from '@buddykit/core/check';
import { describe, expect, it } from 'vitest';
import { bridgeOf } from '../src/contracts/bridge.js';
import { Contract } from '../src/contracts/contract.js';
import { deprecationHeaders } from '../src/handle/deprecation-headers.js';
import { createHandle } from '../src/handle/handle.js';

// Nothing in the contracts is deprecated, so an operation of this one is made so.
const { operations } = october2024;
const deprecated = { since: '2026-11-01', sunset: '2027-06-01' };
const tables = {
  ...october2024,
  operations: { ...operations, 'workspaces.get': { ...operations['workspaces.get'], deprecated } },
};
const contract = new Contract('2024-10', tables, bridgeOf([]));

/** Asks without a token, which is refused before anything is looked up. */
function headersOf(target: string): Record<string, string> {
  const handle = createHandle({
    store: () => {
      throw new Error('Nothing is looked up for a request without a token.');
    },
    findToken: () => undefined,
    contractOf: () => contract,
    rateLimit: { limit: 100, windowSeconds: 60 },
    validateResponses: true,
    appUrl: 'https://app.buddy.works',
    now: () => 0,
    onRequest: () => undefined,
    onError: (error) => {
      throw error;
    },
  });
  const response = handle({ method: 'GET', target, headers: {}, body: '', origin: 'http://localhost' });
  expect(response.status).toBe(401);
  return response.headers;
}

describe('the responses of a deprecated operation', () => {
  it('tell since when and until when, refusals too, as RFC 9745 and RFC 8594 write it', () => {
    expect(headersOf('/workspaces/buddy')).toMatchObject({
      deprecation: '@1793491200',
      sunset: 'Tue, 01 Jun 2027 00:00:00 GMT',
    });
  });

  it('are the only ones that tell it', () => {
    expect(headersOf('/workspaces')).not.toHaveProperty('deprecation');
    expect(headersOf('/workspaces')).not.toHaveProperty('sunset');
  });

  it('do not tell a version or a mistake as a date', () => {
    expect(deprecationHeaders({ since: '1.4.0', sunset: '2027-06-01T12:00:00+02:00' })).toEqual({
      sunset: 'Tue, 01 Jun 2027 10:00:00 GMT',
    });
    expect(deprecationHeaders({ sunset: '2027-16-01' })).toEqual({});
  });
});
