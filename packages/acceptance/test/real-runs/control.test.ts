import { existsSync } from 'node:fs';
import type { ContainerSpec } from '@buddykit/runner';
import { describe, expect, test } from 'vitest';
import { openServer, type TestServer } from './open-pipeline.js';
import { endless, scripted } from './scripted.js';

/** Begins a run that does not end by itself. */
async function begin(server: TestServer, running: () => boolean) {
  const pipeline = await server.pipeline();
  await pipeline.add({ execute_commands: ['endless'] });
  await server.buddy.executions.run(pipeline.place, {});
  await pipeline.until(1, running);
  return pipeline;
}

describe('while an action really runs', () => {
  test('the state cannot be exported, and says why', async () => {
    const engine = scripted({ endless });
    const server = openServer({ engine });
    const { place } = await begin(server, () => engine.containers.size === 1);
    const words = /An action really runs, and cannot be exported/;
    expect(() => server.control.exportState()).toThrow(words);
    const headers = { authorization: `Bearer ${server.token}` };
    const answer = await server.fetch('http://mock.test/__buddykit/state', { headers });
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringMatching(words)]);
    const execution = { ...place, execution_id: 1 };
    await server.buddy.executions.operate(execution, { operation: 'CANCEL' });
    await server.buddy.executions.waitUntilFinished(execution, { interval: 5 });
    expect(server.control.exportState()).toMatchObject({ version: 2 });
  });

  test('a reset stops it, and removes the files of its pipeline', async () => {
    const places: string[] = [];
    const engine = scripted({
      endless: (spec: ContainerSpec) => {
        for (const mount of spec.mounts) if (mount.kind === 'directory') places.push(mount.root);
        return endless;
      },
    });
    const server = openServer({ engine });
    await begin(server, () => engine.containers.size === 1);
    expect(places.map((place) => existsSync(place))).toEqual([true]);
    server.control.reset();
    await expect.poll(() => engine.containers.size, { interval: 5 }).toBe(0);
    await expect.poll(() => places.some((place) => existsSync(place)), { interval: 5 }).toBe(false);
    const again = await server.pipeline();
    await again.add({});
    expect((await again.run()).status).toBe('SUCCESSFUL');
  });

  test('an import stops it, and runs go on as they were exported', async () => {
    const engine = scripted({ endless });
    const server = openServer({ engine });
    const before = await server.pipeline();
    await before.add({});
    await before.run();
    const exported = JSON.parse(JSON.stringify(server.control.exportState()));
    await begin(server, () => engine.containers.size === 1);
    server.control.importState(exported);
    await expect.poll(() => engine.containers.size, { interval: 5 }).toBe(0);
    expect((await before.run()).id).toBe(2);
  });

  test('a clock that is held does not hold it: its dates are those of the clock', async () => {
    const server = openServer({ engine: scripted({}), now: () => Date.UTC(2026, 0, 5) });
    server.control.clock.hold();
    const { add, run } = await server.pipeline();
    await add({});
    const end = await run();
    expect(end).toMatchObject({ status: 'SUCCESSFUL', finish_date: '2026-01-05T00:00:00.000Z' });
  });

  test('a delay is one of the clock, and ends without a request', async () => {
    const engine = scripted({});
    const server = openServer({ engine });
    const { add, place, until } = await server.pipeline();
    await add({});
    server.control.clock.hold();
    const due = server.control.clock.now() + 60_000;
    await server.buddy.executions.run(place, { delay_until: new Date(due).toISOString() } as never);
    expect((await until(1, () => true)).status).toBe('ENQUEUED');
    server.control.clock.advance(59_990);
    server.control.clock.release();
    await server.buddy.executions.list(place);
    await expect.poll(() => engine.calls.map(({ verb }) => verb), { interval: 5 }).toContain('create');
  });

  test('the end of the server cancels it and leaves nothing', async () => {
    const engine = scripted({ endless });
    const server = openServer({ engine });
    const { until } = await begin(server, () => engine.containers.size === 1);
    await server.close();
    expect(engine.containers.size).toBe(0);
    expect((await until(1, () => true)).status).toBe('TERMINATED');
  });
});
