import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from './client.js';
import { cases } from './model/contract.js';
import { type Rule, type Step, someAction, someOutcome, someStep, take } from './random-steps.js';
import { runsPath, startRuns } from './runs.js';
import { action, shop } from './seeds.js';

/** Where a run may go from where, as the documents and the assumptions say. Written down here once more, on purpose. */
const runMoves: Record<string, string[]> = {
  ENQUEUED: ['INPROGRESS', 'TERMINATED'],
  INPROGRESS: ['SUCCESSFUL', 'FAILED', 'TERMINATED', 'WAITING_FOR_APPLY', 'WAITING_FOR_VARIABLES'],
  WAITING_FOR_APPLY: ['INPROGRESS', 'TERMINATED'],
  WAITING_FOR_VARIABLES: ['INPROGRESS', 'TERMINATED'],
  SUCCESSFUL: [],
  FAILED: ['ENQUEUED'],
  TERMINATED: ['ENQUEUED'],
};
const actionMoves: Record<string, string[]> = {
  INITIAL: ['INPROGRESS', 'SKIPPED', 'NOT_EXECUTED'],
  INPROGRESS: ['SUCCESSFUL', 'FAILED', 'TERMINATED', 'WAITING_FOR_APPLY', 'WAITING_FOR_VARIABLES'],
  WAITING_FOR_APPLY: ['SUCCESSFUL', 'TERMINATED'],
  WAITING_FOR_VARIABLES: ['SUCCESSFUL', 'TERMINATED'],
  SUCCESSFUL: [],
  FAILED: [],
  SKIPPED: [],
  TERMINATED: [],
  NOT_EXECUTED: [],
};

interface Shown {
  id: number;
  status: string;
  start_date?: string;
  finish_date: string | null;
  action_executions: { status: string; progress: number; action: { id: number } }[];
}
type Client = ReturnType<typeof startRuns>;

/** All runs, the oldest first. */
async function look(client: Client): Promise<Shown[]> {
  const { json } = await client.get(`${runsPath}?per_page=100`);
  const ids = json.executions.map(({ id }: { id: number }) => id).reverse();
  return Promise.all(ids.map(async (id: number) => (await client.get(`${runsPath}/${id}`)).json));
}

/** Whether one status leads to another one, in any number of moves. */
function leads(moves: Record<string, string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const status of seen) for (const next of moves[status] ?? []) seen.add(next);
  return seen.has(to);
}

const isOver = ({ status }: Shown) => runMoves[status]?.every((next) => next === 'ENQUEUED');
const isActive = ({ status }: Shown) => status === 'INPROGRESS' || status.startsWith('WAITING');

function checkMoves(before: Shown, now: Shown, isRetried: boolean): void {
  const moves = isRetried ? runMoves : withoutRetry;
  expect(leads(moves, before.status, now.status), `${before.status} → ${now.status}`).toBe(true);
  if (isRetried) return;
  const known = new Map(before.action_executions.map((one) => [one.action.id, one]));
  for (const { status, progress, action: shown } of now.action_executions) {
    const old = known.get(shown.id);
    if (old === undefined) continue;
    expect(leads(actionMoves, old.status, status), `${old.status} → ${status}`).toBe(true);
    expect(progress).toBeGreaterThanOrEqual(
      old.status === 'INPROGRESS' && status === 'INPROGRESS' ? 0 : old.progress,
    );
  }
}
const withoutRetry = Object.fromEntries(
  Object.entries(runMoves).map(([from, to]) => [from, to.filter((next) => next !== 'ENQUEUED')]),
);

/** What cannot be in any run, whatever happened. */
function checkRun(run: Shown): void {
  const statuses = run.action_executions.map(({ status }) => status);
  expect(run.finish_date !== null).toBe(isOver(run));
  if (isOver(run)) expect(statuses).not.toContain('INPROGRESS');
  if (isOver(run)) expect(statuses).not.toContain('INITIAL');
  if (isOver(run) || run.status === 'INPROGRESS')
    expect(statuses.filter((one) => one.startsWith('WAITING'))).toEqual([]);
  if (run.status.startsWith('WAITING')) expect(statuses).toContain(run.status);
  if (run.status === 'INPROGRESS') expect(statuses).toContain('INPROGRESS');
  if (run.status === 'SUCCESSFUL') expect(statuses).not.toContain('TERMINATED');
}

/** A run without what its actions are now, which changes with the pipeline. */
function withoutActions(run: Shown): object {
  return {
    ...run,
    action_executions: run.action_executions.map((one) => ({ ...one, action: one.action.id })),
  };
}

interface Scenario {
  isConcurrent: boolean;
  actions: object[];
  outcomes: Rule[];
  steps: Step[];
}

async function play({ isConcurrent, actions, outcomes, steps }: Scenario): Promise<void> {
  const named = actions.map((fields, index) => action(`Action ${index}`, { ...fields, id: index + 1 }));
  const seed = { ...shop(named, { concurrent_pipeline_runs: isConcurrent }), outcomes };
  const heard: unknown[] = [];
  const client = startRuns({ seed, onError: (error) => heard.push(error) });
  let before: Shown[] = [];
  for (const one of steps) {
    const answer = await take(client, one);
    const now = await look(client);
    expect(heard).toEqual([]);
    expect(answer?.status ?? 0).toBeLessThan(500);
    checkChange(before, now, retriedBy(one, answer));
    now.forEach(checkRun);
    expect(now.filter(isActive).length).toBeLessThanOrEqual(isConcurrent ? now.length : 1);
    before = now;
  }
}

/** The id of the run that a step retried; 0 when there is none. */
function retriedBy(one: Step, answer: Answer | undefined): number {
  return one.what === 'operate' && one.operation === 'RETRY' && answer?.status === 200 ? one.id : 0;
}

function checkChange(before: readonly Shown[], now: readonly Shown[], retried: number): void {
  for (const [index, old] of before.entries()) {
    const run = now[index] ?? old;
    checkMoves(old, run, run.id === retried);
    expect(withoutActions(run)).toEqual(
      isOver(old) && run.id !== retried ? withoutActions(old) : expect.anything(),
    );
  }
}

test('runs only ever do what the state machine says, whatever happens to them and around them', async () => {
  const scenario = fc.record({
    isConcurrent: fc.boolean(),
    actions: fc.array(someAction, { minLength: 1, maxLength: 4 }),
    outcomes: fc.array(someOutcome, { maxLength: 4 }),
    steps: fc.array(someStep, { minLength: 5, maxLength: 25 }),
  });
  await fc.assert(fc.asyncProperty(scenario, play), cases(200));
});
