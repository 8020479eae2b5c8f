import { type OperationId, operations } from '@buddykit/core';
import { checkResponse, readView } from '@buddykit/core/check';
import { type Refusal, refusalStatus } from './refusal.js';
import type { MockResponse } from './request.js';

const json = { 'content-type': 'application/json' };

/** Writes what a handler gave as the client may see it. */
export function respond(id: OperationId, result: object | undefined, validate: boolean): MockResponse {
  const { success } = operations[id];
  if (result === undefined) return { status: success, headers: {}, body: '' };
  const seen = readView(id, result);
  if (validate) assertFits(id, seen);
  return { status: success, headers: { ...json }, body: JSON.stringify(seen) };
}

/** Writes an error in the envelope of the API. */
export function respondError({ reason, messages, headers }: Refusal): MockResponse {
  const body = JSON.stringify({ errors: messages.map((message) => ({ message })) });
  return { status: refusalStatus[reason], headers: { ...json, ...headers }, body };
}

function assertFits(id: OperationId, seen: object): void {
  const problems = checkResponse(id, seen);
  if (problems.length === 0) return;
  const texts = problems.map(({ path, message }) => `${path}: ${message}`);
  throw new Error(`The response of ${id} breaks the contract: ${texts.join('; ')}`);
}
