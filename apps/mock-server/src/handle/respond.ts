import { type OperationId, operations } from '@buddykit/core';
import type { Contract } from '../contracts/contract.js';
import { BrokenResponse } from './broken-response.js';
import { type Refusal, refusalStatus } from './refusal.js';
import type { MockResponse } from './request.js';

const json = { 'content-type': 'application/json' };

/** By which contract a response is written, and whether it is checked by it. */
export interface Writing {
  contract: Contract;
  validateResponses: boolean;
}

/** Writes what a handler gave as the client may see it. */
export function respond(
  id: OperationId,
  result: object | undefined,
  { contract, validateResponses }: Writing,
): MockResponse {
  const { success } = operations[id];
  if (result === undefined) return { status: success, headers: {}, body: '' };
  const seen = contract.see(id, result);
  if (validateResponses) assertFits(contract, id, seen);
  return { status: success, headers: { ...json }, body: JSON.stringify(seen) };
}

/** Writes an error in the envelope of the API. */
export function respondError({ reason, messages, headers }: Refusal): MockResponse {
  const body = JSON.stringify({ errors: messages.map((message) => ({ message })) });
  return { status: refusalStatus[reason], headers: { ...json, ...headers }, body };
}

function assertFits(contract: Contract, id: OperationId, seen: object): void {
  const problems = contract.checkResponse(id, seen);
  if (problems.length === 0) return;
  throw new BrokenResponse(`${id} by the contract ${contract.date}`, problems);
}
