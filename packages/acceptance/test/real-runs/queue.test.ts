import type { ContainerSpec } from '@buddykit/runner';
import { describe, expect, test } from 'vitest';
import { openServer, statusesOf } from './open-pipeline.js';
import { endless, scripted } from './scripted.js';

describe('a run on an engine that is cancelled', () => {
  test('is TERMINATING until its container has ended, then TERMINATED', async () => {
    const engine = scripted({ endless });
    const server = openServer({ engine });
    const { add, until, place, log } = await server.pipeline({});
    const id = await add({ execute_commands: ['endless'] });
    await add({});
    await server.buddy.executions.run(place, {});
    await until(1, () => engine.containers.size === 1);
    const execution = { ...place, execution_id: 1 };
    const path = `/workspaces/buddy/projects/company-website/pipelines/${place.pipeline_id}/executions/1`;
    const answer = await server.fetch(`http://mock.test${path}`, {
      method: 'PATCH',
      body: JSON.stringify({ operation: 'CANCEL' }),
      headers: {
        authorization: `Bearer ${server.token}`,
        'content-type': 'application/json',
        // The older generation, which the SDK speaks, has no word for it.
        'x-buddykit-contract': '2026-01',
      },
    });
    expect(await answer.json()).toMatchObject({
      status: 'TERMINATING',
      action_executions: [{ status: 'TERMINATING' }, { status: 'INITIAL' }],
    });
    const end = await server.buddy.executions.waitUntilFinished(execution, { interval: 5 });
    expect([end.status, ...statusesOf(end)]).toEqual(['TERMINATED', 'TERMINATED', 'NOT_EXECUTED']);
    expect(engine.containers.size).toBe(0);
    expect((await log(id)).at(-1)).toBe('The run was cancelled.');
  });

  test('cannot be cancelled twice', async () => {
    const engine = scripted({ endless });
    const { pipeline, buddy } = openServer({ engine });
    const { add, until, place } = await pipeline();
    await add({ execute_commands: ['endless'] });
    await buddy.executions.run(place, {});
    await until(1, () => engine.containers.size === 1);
    const cancel = () => buddy.executions.operate({ ...place, execution_id: 1 }, { operation: 'CANCEL' });
    await cancel();
    await expect(cancel()).rejects.toThrow(/CANCEL needs a run that is .*; it is (TERMINATING|TERMINATED)/);
  });

  test('runs again from its first action when it is tried again', async () => {
    const codes = [1, 0];
    const { pipeline, buddy } = openServer({
      engine: scripted({ flaky: () => ({ exitCode: codes.shift() ?? 9 }) }),
    });
    const { add, run, log, place } = await pipeline();
    const id = await add({ execute_commands: ['flaky'] });
    expect((await run()).status).toBe('FAILED');
    const execution = { ...place, execution_id: 1 };
    await buddy.executions.operate(execution, { operation: 'RETRY' });
    const end = await buddy.executions.waitUntilFinished(execution, { interval: 5 });
    expect(end.status).toBe('SUCCESSFUL');
    expect((await log(id)).filter((line) => line.startsWith('Pulling'))).toHaveLength(2);
  });
});

describe('runs on an engine', () => {
  test('wait for the one before them of the same pipeline', async () => {
    const engine = scripted({ endless });
    const { pipeline, buddy } = openServer({ engine });
    const { add, until, place } = await pipeline();
    await add({ execute_commands: ['endless'] });
    await buddy.executions.run(place, {});
    await buddy.executions.run(place, {});
    await until(1, () => engine.containers.size === 1);
    await until(2, ({ status }) => status === 'ENQUEUED');
    await buddy.executions.operate({ ...place, execution_id: 1 }, { operation: 'CANCEL' });
    await until(2, ({ status }) => status === 'INPROGRESS');
  });

  test('wait for those of other pipelines when as many go on as may', async () => {
    const engine = scripted({ endless });
    const { pipeline, buddy } = openServer({ engine, engineSettings: { mostRuns: 1 } });
    const [one, two] = [await pipeline(), await pipeline()];
    for (const { add } of [one, two]) await add({ execute_commands: ['endless'] });
    for (const { place } of [one, two]) await buddy.executions.run(place, {});
    await one.until(1, ({ status }) => status === 'INPROGRESS');
    await two.until(1, ({ status }) => status === 'ENQUEUED');
    await buddy.executions.operate({ ...one.place, execution_id: 1 }, { operation: 'CANCEL' });
    await two.until(1, ({ status }) => status === 'INPROGRESS');
  });

  test('are refused when the queue is full, and taken again when it is not', async () => {
    const engine = scripted({ endless });
    const { pipeline, buddy } = openServer({ engine, engineSettings: { mostRuns: 1, mostQueued: 1 } });
    const { add, until, place } = await pipeline();
    await add({ execute_commands: ['endless'] });
    const run = () => buddy.executions.run(place, {});
    await run();
    await until(1, ({ status }) => status === 'INPROGRESS');
    await run();
    const refused = await run().catch((error: unknown) => error);
    expect(refused).toMatchObject({
      status: 503,
      message: expect.stringContaining('The queue is full: 1 run'),
    });
    await buddy.executions.operate({ ...place, execution_id: 2 }, { operation: 'CANCEL' });
    expect((await run()).status).toBe('ENQUEUED');
  });

  test('of many pipelines all end, never more at a time than may, and never two of one pipeline', async () => {
    const places: string[][] = [];
    const engine = scripted({
      work: () => {
        places.push([...engine.containers.values()].flatMap(filesystemsOf));
        return { output: ['working\n'], takes: 2 };
      },
    });
    const server = openServer({ engine, engineSettings: { mostRuns: 3 } });
    const pipelines = await Promise.all(Array.from({ length: 6 }, () => server.pipeline()));
    for (const { add } of pipelines) await add({ execute_commands: ['work'] });
    const ends = await Promise.all(pipelines.flatMap(({ run }) => [run(), run(), run(), run()]));
    expect(ends.map(({ status }) => status)).toEqual(Array(24).fill('SUCCESSFUL'));
    expect(places).toHaveLength(24);
    expect(Math.max(...places.map(({ length }) => length))).toBeLessThanOrEqual(3);
    for (const now of places) expect(new Set(now).size).toBe(now.length);
  });

  test('end when their pipeline is deleted, and let others begin', async () => {
    const engine = scripted({ endless });
    const { pipeline, buddy } = openServer({ engine, engineSettings: { mostRuns: 1 } });
    const [one, two] = [await pipeline(), await pipeline()];
    for (const { add } of [one, two]) await add({ execute_commands: ['endless'] });
    for (const { place } of [one, two]) await buddy.executions.run(place, {});
    await one.until(1, () => engine.containers.size === 1);
    const [first] = engine.containers.keys();
    await buddy.pipelines.delete(one.place);
    await two.until(1, ({ status }) => status === 'INPROGRESS');
    await expect.poll(() => [...engine.containers.keys()], { interval: 5 }).not.toContain(first);
  });
});

function filesystemsOf({ mounts }: ContainerSpec): string[] {
  return mounts.flatMap((mount) => (mount.kind === 'directory' ? [mount.root] : []));
}
