import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sent, send } from './model/call.js';
import { checkRefusal, checkSuccess } from './model/check-answer.js';
import { cases, rows } from './model/contract.js';
import { sentAnywhere, sentTo, validDrafts } from './model/requests.js';
import { marker, withSecrets } from './model/secrets.js';
import { World } from './model/world.js';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
beforeEach(() => world.restore());

describe('a request that fits the contract', () => {
  it.each(rows)('$id, is taken once it names what exists, and keeps secrets', async ({ id, row }) => {
    await fc.assert(
      fc.asyncProperty(validDrafts(id), fc.nat(), async (draft, seed) => {
        if (row.method !== 'GET') world.restore();
        const fitting = await sentTo(world, draft);
        fc.pre(fitting !== undefined);
        const marked = withSecrets(fitting.body, await world.shown(fitting));
        const sent = { ...fitting, body: seed % 2 === 0 ? fitting.body : marked };
        const answer = await world.insist(sent, seed, (_, { status, ...refused }) => {
          if (status >= 300) checkRefusal({ status, ...refused });
        });
        checkSuccess(sent, answer);
        if (row.body === undefined) return;
        expect(JSON.stringify(world.server.control.requests.find())).not.toContain(marker);
        world.server.control.requests.clear();
      }),
      cases(row.body === undefined ? 8 : 25),
    );
  });

  it.each(rows)('$id, gets the same answer whether it says its generation or not', async ({ id }) => {
    await fc.assert(
      fc.asyncProperty(validDrafts(id), async (draft) => {
        const sent = await sentAnywhere(world, draft);
        const silent = await answerTo({ ...sent, saysGeneration: false });
        expect(await answerTo({ ...sent, saysGeneration: true })).toEqual(silent);
      }),
      cases(4),
    );
  });
});

/** The answer in a fresh world, without what is random in it: sealed values, hashes and fingerprints. */
async function answerTo(sent: Sent): Promise<unknown> {
  world.restore();
  const { status, headers, text } = await send(world.server, sent);
  const calm = text.replaceAll(/secure![\w+/=.]+|(?:[\da-f]{2}:){15}[\da-f]{2}|\b[\da-f]{24,64}\b/g, '…');
  return { status, type: headers.get('content-type'), text: calm };
}
