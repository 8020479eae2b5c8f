import { type OperationId, operations } from '@buddykit/core';
import type { Contract } from '../contracts/contract.js';
import type { Fields } from '../store/fields.js';
import { invalid } from './invalid.js';
import { Refusal } from './refusal.js';
import { refuseClearing } from './refuse-clearing.js';
import type { MockRequest } from './request.js';

/** The body of a request for an operation, and the contract that it is written by. */
export interface Sent {
  id: OperationId;
  request: MockRequest;
  contract: Contract;
}

/** What is known besides the body of the object that a request edits. */
export interface Edited {
  /** What of it decides how the body is read. */
  known?: Fields;
  /** Its stored fields. */
  before?: Fields;
}

/**
 * Reads and checks the body of a request: the fields as sent, without the read-only ones, and with the contract's
 * defaults where something is added, in the words of what is stored.
 *
 * @throws {Refusal} with every problem of the body
 */
export function readBody({ id, request, contract }: Sent, { known, before }: Edited = {}): Fields {
  const checked = withoutOverflow(() => contract.checkRequest(id, parse(request), known));
  if (!checked.ok) throw invalid(checked.problems);
  if (operations[id].method === 'POST') return contract.raise(id, contract.withDefaults(id, checked.value));
  refuseClearing(contract.responseOf(id), checked.value);
  return contract.raise(id, checked.value, before);
}

function parse({ headers, body }: MockRequest): unknown {
  const type = headers['content-type'] ?? '';
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) {
    const sent = type === '' ? 'none was sent' : `${JSON.stringify(type.slice(0, 60))} was sent`;
    throw new Refusal('wrongType', [`The content type must be application/json; ${sent}.`]);
  }
  if (body.trim() === '') throw new Refusal('invalid', ['The body is empty; send a JSON object.']);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new Refusal('invalid', [`The body is not valid JSON${placeOf(error, body)}.`]);
  }
}

// The words of the error quote the body, which may hold a secret; only the place is safe to repeat.
function placeOf(error: unknown, body: string): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return '';
  const before = body.slice(0, Number(position)).split('\n');
  return `: see line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

function withoutOverflow<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('invalid', ['The body is nested too deeply.']);
    throw error;
  }
}
