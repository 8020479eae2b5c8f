import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeEngine } from '../../../runner/test/engine/test-bed.js';
import type { TestPipeline } from '../real-runs/open-pipeline.js';
import { openEngineServer } from './open-engine-server.js';

async function begin({ add, buddy, place, log, until }: TestPipeline, fields: object = {}): Promise<number> {
  const id = await add({ execute_commands: ['echo begun', 'sleep 600'], ...fields });
  await buddy.executions.run(place, {});
  await until(1, ({ status }) => status === 'INPROGRESS');
  await expect.poll(() => log(id), { interval: 20, timeout: 20_000 }).toContain('begun');
  return id;
}

/** The command lines of the processes that a process started. */
function childrenOf(pid: number): string[] {
  const pids = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  return pids.map((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').replaceAll('\0', ' '));
}

describeEngine('a real run behind the API', (bed) => {
  test('is TERMINATED within the grace time when it is cancelled, and runs again', async () => {
    const server = await openEngineServer(bed, '--grace', '2s');
    const pipeline = await server.pipeline('Cancelled');
    const { buddy, place, log } = pipeline;
    const ignoring = { execute_commands: ["trap '' TERM", 'echo begun', 'while true; do sleep 1; done'] };
    const id = await begin(pipeline, ignoring);
    const execution = { ...place, execution_id: 1 };
    const asked = performance.now();
    await buddy.executions.operate(execution, { operation: 'CANCEL' });
    const end = await buddy.executions.waitUntilFinished(execution, { interval: 50 });
    expect(performance.now() - asked).toBeLessThan(10_000);
    expect(end).toMatchObject({ status: 'TERMINATED', action_executions: [{ status: 'TERMINATED' }] });
    expect(await server.objects()).toEqual([]);
    await buddy.actions.edit({ ...place, action_id: id }, { execute_commands: ['echo again'] } as never);
    await buddy.executions.operate(execution, { operation: 'RETRY' });
    expect((await buddy.executions.waitUntilFinished(execution, { interval: 50 })).status).toBe('SUCCESSFUL');
    expect(await log(id)).toContain('again');
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('is gone when the server ends with %s', async (signal) => {
    const server = await openEngineServer(bed, '--grace', '1s');
    await begin(await server.pipeline('Ended'));
    expect(await server.objects()).toHaveLength(1);
    await server.stop(signal);
    expect(await server.objects()).toEqual([]);
  });

  test('is gone within a moment, with its services, when the server is killed', async () => {
    const server = await openEngineServer(bed);
    const services = [{ type: 'REDIS', version: 'latest' }];
    await begin(await server.pipeline('Killed'), { services });
    expect(await server.objects()).toHaveLength(3);
    // Other servers of these tests sweep, too, when they start; this one has to have its own watcher.
    expect(childrenOf(server.pid)).toEqual([expect.stringContaining('watch-main')]);
    await server.stop('SIGKILL');
    await expect.poll(() => server.objects(), { interval: 50, timeout: 5000 }).toEqual([]);
  });

  test('reaches its services by their names', async () => {
    const server = await openEngineServer(
      bed,
      '--service-image',
      `REDIS=${bed.openRegistry}/library/redis:7`,
    );
    const { add, run, log } = await server.pipeline('Services');
    const id = await add({
      services: [{ type: 'REDIS', version: 'latest' }],
      execute_commands: ["printf 'PING\\r\\nQUIT\\r\\n' | nc redis 6379"],
    } as never);
    expect((await run()).status).toBe('SUCCESSFUL');
    expect(await log(id)).toContain('+PONG');
  });

  test('does not show encrypted variables, and has those of Buddy', async () => {
    const server = await openEngineServer(bed);
    const { add, run, log } = await server.pipeline('Variables');
    const value = 'hidden-from-everyone';
    const id = await add({
      variables: [{ key: 'TOKEN', value, encrypted: true }],
      execute_commands: ['echo "$TOKEN of $BUDDY_PIPELINE_NAME"', 'printf %s "$TOKEN" | base64'],
    } as never);
    expect((await run()).status).toBe('SUCCESSFUL');
    const lines = await log(id);
    expect(lines).toContain('*** of Variables');
    expect(lines.join('\n')).not.toContain(Buffer.from(value).toString('base64').slice(0, 20));
    expect(server.output()).not.toContain(value);
  });
});
