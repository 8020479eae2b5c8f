import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from './model/contract.js';
import { marker } from './model/secrets.js';
import { actionCalls } from './model/tiny/action-calls.js';
import { peopleCalls } from './model/tiny/people-calls.js';
import { placeCalls } from './model/tiny/place-calls.js';
import { readServer, showModel } from './model/tiny/read.js';
import { Real } from './model/tiny/real.js';
import { settle } from './model/tiny/runs.js';
import type { Call, Pair, Step } from './model/tiny/step.js';

const calls: Record<string, Call> = {
  ...placeCalls,
  ...actionCalls,
  ...peopleCalls,
  /** Goes on with an export of the server, which shows the same. */
  async move({ model, real }) {
    const before = await readServer(real, model);
    real.move();
    expect((await readServer(real, model)).texts).toEqual(before.texts);
  },
};

const names = ['api', 'app', 'docs', 'slow-site', 'fail-fast', 'shop'];
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...Object.keys(actionCalls)) },
    { weight: 3, arbitrary: fc.constantFrom(...Object.keys(peopleCalls)) },
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(placeCalls)) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(calls)) },
  ),
  at: fc.nat(50),
  other: fc.nat(50),
  name: fc.constantFrom(...names),
  flag: fc.boolean(),
});

/** What stands before every sequence, so that there is something to do things to. */
const prologue = [
  ...['addWorkspace', 'addProject', 'addPipeline', 'addAction', 'addAction'].map((what) => ({
    what,
    other: 0,
  })),
  ...['run', 'run', 'wait', 'run'].map((what) => ({ what, other: 0 })),
  ...[1, 2, 3].map((scope) => ({ what: 'addVariable', other: scope })),
  ...['addGroup', 'joinGroup'].map((what) => ({ what, other: 1 })),
].map((part): Step => ({ ...part, at: 0, name: 'slow-site', flag: false }));

async function take(pair: Pair, step: Step): Promise<void> {
  const { model, real } = pair;
  settle(model);
  await calls[step.what]?.(pair, step);
  settle(model);
  const { shown, texts } = await readServer(real, model);
  expect(shown).toEqual(showModel(model));
  expect(texts.join('\n')).not.toContain(marker);
}

async function expectGone({ model, real }: Pair): Promise<void> {
  const there = [...model.workspaces].flatMap(([domain, { projects }]) => [
    `/workspaces/${domain}`,
    ...[...projects.keys()].map((project) => `/workspaces/${domain}/projects/${project}`),
  ]);
  for (const path of model.gone) {
    if (!there.includes(path)) expect((await real.get(path)).status, path).toBe(404);
  }
}

describe('the server and a tiny model of it', () => {
  it('show the same after every step of any sequence of calls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40, size: 'max' }), async (steps) => {
        const now = Date.parse('2024-10-24T12:00:00Z');
        const model = { now, workspaces: new Map(), given: new Set<string>(), gone: new Set<string>() };
        const pair = { model, real: new Real({ now }) };
        for (const each of [...prologue, ...steps]) await take(pair, each);
        await expectGone(pair);
      }),
      cases(120),
    );
  });
});
