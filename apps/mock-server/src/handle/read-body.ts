import { type OperationId, operations } from '@buddykit/core';
import { checkRequest, withDefaults } from '@buddykit/core/check';
import { invalid } from './invalid.js';
import { Refusal } from './refusal.js';
import { refuseClearing } from './refuse-clearing.js';
import type { MockRequest } from './request.js';

/**
 * Reads and checks the body of a request: the fields as sent, without the read-only ones, and with the contract's
 * defaults where something is added.
 *
 * @param known what is known of the object besides the body
 * @throws {Refusal} with every problem of the body
 */
export function readBody(
  id: OperationId,
  request: MockRequest,
  known?: Record<string, unknown>,
): Record<string, unknown> {
  const checked = withoutOverflow(() => checkRequest(id, parse(request), known));
  if (!checked.ok) throw invalid(checked.problems);
  if (operations[id].method === 'POST') return withDefaults(id, checked.value);
  refuseClearing(id, checked.value);
  return checked.value;
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
