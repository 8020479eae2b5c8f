import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sent, send, sendRaw, toRequest } from './model/call.js';
import { checkRefusal } from './model/check-answer.js';
import { cases, rows } from './model/contract.js';
import { sentAnywhere, validDrafts } from './model/requests.js';
import { World } from './model/world.js';
import {
  missingPaths,
  pathParameters,
  typedQuery,
  wrongBodies,
  wrongPaths,
  wrongQueries,
} from './model/wrong.js';

let world: World;
let full: string;
beforeAll(async () => {
  world = await World.create();
  full = world.state();
});
beforeEach(() => world.restore());

async function expectRefusal(sent: Sent, expected: number): Promise<void> {
  const answer = await send(world.server, sent);
  checkRefusal(answer);
  expect(answer.status, answer.text).toBe(expected);
  expect(world.state()).toBe(full);
}

const withBody = rows.filter(({ row }) => row.body !== undefined);

describe('a request that does not fit the contract is refused and changes nothing', () => {
  it.each(withBody)('$id, for its body', async ({ id }) => {
    await fc.assert(
      fc.asyncProperty(wrongBodies(id), async (draft) => {
        await expectRefusal(await sentAnywhere(world, draft), 400);
      }),
      cases(20),
    );
  });

  it.each(withBody)('$id, for a body that is no JSON', async ({ id }) => {
    await fc.assert(
      fc.asyncProperty(
        validDrafts(id),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        async (draft, share) => {
          const [method, path, { headers, body: text }] = toRequest(await sentAnywhere(world, draft));
          const body = String(text).slice(0, Math.floor(String(text).length * share));
          const answer = await sendRaw(world.server, method, {
            path,
            init: { headers: headers ?? {}, body },
          });
          checkRefusal(answer);
          expect(answer.status).toBe(400);
          expect(world.state()).toBe(full);
        },
      ),
      cases(5),
    );
  });

  it.each(rows.filter(({ id }) => typedQuery(id).length > 0))('$id, for its query', async ({ id }) => {
    await fc.assert(
      fc.asyncProperty(wrongQueries(id), async (draft) => {
        await expectRefusal(await sentAnywhere(world, draft), 400);
      }),
      cases(20),
    );
  });

  const withIds = rows.filter(({ id }) => pathParameters(id).some(({ kind }) => kind !== 'string'));
  it.each(withIds)('$id, for its path', async ({ id }) => {
    await fc.assert(
      fc.asyncProperty(wrongPaths(id), async ([draft, wrong]) => {
        const sent = await sentAnywhere(world, draft);
        await expectRefusal({ ...sent, place: { ...sent.place, ...wrong } }, 400);
      }),
      cases(8),
    );
  });
});

describe('a request to something that does not exist is refused and changes nothing', () => {
  const withPath = rows.filter(({ id }) => pathParameters(id).length > 0);
  it.each(withPath)('$id', async ({ id }) => {
    await fc.assert(
      fc.asyncProperty(missingPaths(id), async ([draft, missing]) => {
        const sent = await sentAnywhere(world, draft);
        await expectRefusal({ ...sent, place: { ...sent.place, ...missing } }, 404);
      }),
      cases(5),
    );
  });
});
