import type { OperationId } from '@buddykit/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from './client.js';
import { type AnyRequest, anyRequests } from './model/any-request.js';
import { sendRaw } from './model/call.js';
import { checkRefusal, checkSuccess } from './model/check-answer.js';
import { cases } from './model/contract.js';
import { World } from './model/world.js';

let world: World;
let requests: fc.Arbitrary<AnyRequest[]>;
beforeAll(async () => {
  world = await World.create();
  requests = fc.array(await anyRequests(world), { minLength: 1, maxLength: 6 });
});

function check({ method, path }: AnyRequest, answer: Answer): void {
  const { status, headers, text } = answer;
  if (method === 'HEAD') {
    expect(text).toBe('');
    return;
  }
  // What is knowingly not emulated says so; the server's own errors reject.
  if (status >= 400 && status !== 501) checkRefusal(answer);
  if (text !== '') expect(headers.get('content-type')).toBe('application/json');
  const operation = world.server.control.requests.find().at(-1)?.operation;
  const isOperation =
    operation !== undefined && !path.startsWith('/__buddykit') && !path.startsWith('/openapi');
  if (status < 300 && isOperation) checkSuccess({ id: operation as OperationId }, answer);
}

describe('any request whatsoever', () => {
  it('gets an answer that fits the contract, and none that is the fault of the server', async () => {
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(requests, async (several) => {
        world.restore();
        for (const request of several) {
          const { method, path, headers, body } = request;
          world.server.control.requests.clear();
          // Without a body there is none to send: what fetch refuses never reaches a server.
          const init = body === '' || /^(get|head)$/i.test(method) ? { headers } : { headers, body };
          const answer = await sendRaw(world.server, method, { path, init });
          statuses.add(answer.status);
          check(request, answer);
        }
      }),
      cases(600),
    );
    expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 201, 204, 400, 401, 404, 405, 415]));
  });
});
