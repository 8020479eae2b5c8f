import { beforeEach, describe, expect, test } from 'vitest';
import { publicBuild } from '../client.js';
import { actions, pipeline, startTwo } from './two-clients.js';

const { server, old, fresh } = startTwo();
const { clock, outcomes } = server.control;
const runs = `${pipeline}/executions`;

beforeEach(async () => {
  server.control.reset();
  clock.hold();
  const cleaner = { ...publicBuild, name: 'Clean up', trigger_time: 'ON_TERMINATE' };
  expect((await fresh.post(actions, cleaner)).status).toBe(201);
});

/** The status of a run, and of its actions in their order. */
async function statusesFor({ get }: typeof old, id = 1): Promise<string[]> {
  const { json } = await get(`${runs}/${id}`);
  return [json.status, ...json.action_executions.map(({ status }: { status: string }) => status)];
}

const cancel = () => old.patch(`${runs}/1`, { operation: 'CANCEL' });

describe('an action with ON_TERMINATE', () => {
  test('is not executed in a run that nobody cancels', async () => {
    await old.post(runs, {});
    clock.advance(60_000);
    const done = ['SUCCESSFUL', 'SUCCESSFUL', 'SUCCESSFUL', 'SUCCESSFUL'];
    expect(await statusesFor(fresh)).toEqual([...done, 'NOT_EXECUTED']);
  });

  test('runs when the run is cancelled, which is TERMINATING meanwhile: INPROGRESS for an old client', async () => {
    await old.post(runs, {});
    expect((await cancel()).json.status).toBe('INPROGRESS');
    expect(await statusesFor(fresh)).toEqual([
      'TERMINATING',
      'TERMINATED',
      'INITIAL',
      'INITIAL',
      'INPROGRESS',
    ]);
    expect(await statusesFor(old)).toEqual(['INPROGRESS', 'TERMINATED', 'INITIAL', 'INITIAL']);
    expect((await fresh.get(pipeline)).json.last_execution_status).toBe('TERMINATING');
    clock.advance(1000);
    const ended = ['TERMINATED', 'TERMINATED', 'NOT_EXECUTED', 'NOT_EXECUTED'];
    expect(await statusesFor(fresh)).toEqual([...ended, 'SUCCESSFUL']);
    expect(await statusesFor(old)).toEqual(ended);
  });

  test('does not run when the run had not begun', async () => {
    await old.post(runs, {});
    await old.post(runs, {});
    await old.patch(`${runs}/2`, { operation: 'CANCEL' });
    expect((await statusesFor(fresh, 2))[0]).toBe('TERMINATED');
  });

  test('lets the next run begin only when it is done', async () => {
    await old.post(runs, {});
    await old.post(runs, {});
    await cancel();
    expect((await statusesFor(fresh, 2))[0]).toBe('ENQUEUED');
    clock.advance(1000);
    expect((await statusesFor(fresh, 2))[0]).toBe('INPROGRESS');
  });

  test.each([
    ['fails', { exit_code: 1 }, 'FAILED'],
    ['would wait for somebody', { wait_for: 'approval' as const }, 'SUCCESSFUL'],
  ])('that %s does not keep the run from its end', async (_, outcome, status) => {
    outcomes.add({ action: 'Clean up', ...outcome });
    await old.post(runs, {});
    await cancel();
    clock.advance(1000);
    expect(await statusesFor(fresh)).toEqual([
      'TERMINATED',
      'TERMINATED',
      'NOT_EXECUTED',
      'NOT_EXECUTED',
      status,
    ]);
  });

  test('of a run that is being cancelled goes on after an export, and the run cannot be cancelled twice', async () => {
    await old.post(runs, {});
    await cancel();
    server.control.importState(JSON.parse(JSON.stringify(server.control.exportState())));
    expect((await cancel()).status).toBe(400);
    clock.advance(1000);
    expect((await statusesFor(fresh))[0]).toBe('TERMINATED');
    await old.patch(`${runs}/1`, { operation: 'RETRY' });
    clock.advance(60_000);
    expect((await statusesFor(fresh))[0]).toBe('SUCCESSFUL');
  });
});
