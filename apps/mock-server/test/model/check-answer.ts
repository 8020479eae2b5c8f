import { checkResponse } from '@buddykit/core/check';
import { expect } from 'vitest';
import type { Answer } from '../client.js';
import type { Sent } from './call.js';
import { contract, rowOf } from './contract.js';
import { fits, fitsResponse } from './second-opinion.js';
import { marker, writeOnlyIn } from './secrets.js';

/** What holds for the answer to every request that an operation takes: it fits the contract and keeps secrets. */
export function checkSuccess({ id }: Pick<Sent, 'id'>, { status, headers, text, json }: Answer): void {
  const { success, response } = rowOf(id);
  expect(`${status} ${text}`).toMatch(new RegExp(`^${success} `));
  expect(text).not.toContain(marker);
  expect(checkResponse(id, json)).toEqual([]);
  if (response === undefined) {
    expect(text).toBe('');
    return;
  }
  expect(headers.get('content-type')).toBe('application/json');
  expect(fitsResponse(id, json), text).toBe(true);
  expect(writeOnlyIn(contract.components.schemas[response], json)).toEqual([]);
}

/** What holds for the answer to every request that is refused: it says why, in the one envelope, and keeps secrets. */
export function checkRefusal({ status, headers, text, json, messages }: Answer): void {
  expect(status, text).toBeGreaterThanOrEqual(400);
  expect(status, text).toBeLessThan(500);
  expect(headers.get('content-type')).toBe('application/json');
  expect(fits('Errors', json), text).toBe(true);
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) expect(message).not.toBe('');
  expect(text).not.toContain(marker);
}
