import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../model/contract.js';
import { closedCheck } from './closed-contract.js';
import { actions, type Known, newer, older, pipeline, startTwo } from './two-clients.js';
import { bodiesFor, readBack, withEdit } from './written-bodies.js';

type Fields = Record<string, unknown>;

const { server, old, fresh } = startTwo();
const [wholePipeline, wholeAction] = [closedCheck('Pipeline'), closedCheck('Action')];

/** Edits, each by a client of one of the contracts. */
function turnsOf(id: 'pipelines.edit' | 'actions.edit') {
  const edits = [older, newer].map((known) =>
    bodiesFor(known, id).map(({ name: _, ...changes }) => ({ by: known.date, changes })),
  );
  return fc.array(fc.oneof(...edits), { minLength: 2, maxLength: 6 });
}

const clients = {
  '2024-10': { client: old, known: older },
  '2026-01': { client: fresh, known: newer },
} as Record<string, { client: typeof old; known: Known }>;

function clientOf(date: string) {
  const found = clients[date];
  if (found === undefined) throw new Error(`There is no client of ${date}.`);
  return found;
}

describe('a pipeline that is edited by turns', () => {
  it('is for each client what it read before, with its changes, and never in words that it does not know', async () => {
    await fc.assert(
      fc.asyncProperty(turnsOf('pipelines.edit'), async (edits) => {
        server.control.reset();
        for (const { by, changes } of edits) {
          const { client, known } = clientOf(by);
          const before = (await client.get(pipeline)).json;
          const edited = await client.patch(pipeline, changes);
          expect(edited.json).toEqual(withEdit(known, before, changes));
          expect(wholePipeline((await old.get(pipeline)).json)).toEqual([]);
        }
      }),
      cases(60),
    );
  });
});

describe('an action that is edited by turns', () => {
  it('holds what was taken, stays as it was when an edit is refused, and is told in known words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(1, 2, 3), turnsOf('actions.edit'), async (id, edits) => {
        server.control.reset();
        for (const edit of edits) await takeTurn(`${actions}/${id}`, edit);
      }),
      cases(80),
    );
  });
});

async function takeTurn(path: string, { by, changes }: { by: string; changes: Fields }): Promise<void> {
  const { client, known } = clientOf(by);
  const before = await fresh.get(path);
  const { status, json } = await client.patch(path, changes);
  if (status === 200) {
    expect(json).toMatchObject(readBack(known, 'actions.edit', { ...changes, type: json.type }));
  } else {
    expect([400, 409]).toContain(status);
    expect((await fresh.get(path)).text).toBe(before.text);
  }
  const told = await old.get(path);
  if (told.status === 200) expect(wholeAction(told.json)).toEqual([]);
  else expect(told.status).toBe(409);
}
