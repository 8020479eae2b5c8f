import { describe, expect, test } from 'vitest';
import { after, pipelinePath, runsPath, shopPath, startRuns } from './runs.js';
import { acme, action, shop } from './seeds.js';

/** A server whose action takes ten seconds. */
function startSlow(pipeline: object = {}) {
  const seed = { ...shop([action('Test', { id: 1 })], { ...pipeline }), outcomes: [{ duration: 10 }] };
  const client = startRuns({ seed });
  /** The status of each run, the oldest first. */
  const all = async (): Promise<string[]> => {
    const { executions } = (await client.get(`${runsPath}?per_page=100`)).json;
    return executions.map(({ status }: { status: string }) => status).reverse();
  };
  return { ...client, all };
}

describe('the runs of a pipeline', () => {
  test('go one after the other, in the order in which they were started', async () => {
    const { run, all, pass, show } = startSlow();
    for (let index = 0; index < 3; index += 1) await run();
    expect(await all()).toEqual(['INPROGRESS', 'ENQUEUED', 'ENQUEUED']);
    pass(10);
    expect(await all()).toEqual(['SUCCESSFUL', 'INPROGRESS', 'ENQUEUED']);
    pass(100);
    expect(await all()).toEqual(['SUCCESSFUL', 'SUCCESSFUL', 'SUCCESSFUL']);
    expect(await show(2)).toMatchObject({ start_date: after(10), finish_date: after(20) });
    expect(await show(3)).toMatchObject({ start_date: after(20), finish_date: after(30) });
  });

  test('go side by side when the pipeline says so', async () => {
    const { run, all, pass, pipeline } = startSlow({ concurrent_pipeline_runs: true });
    await run();
    pass(5);
    await run();
    expect(await all()).toEqual(['INPROGRESS', 'INPROGRESS']);
    pass(5);
    expect(await all()).toEqual(['SUCCESSFUL', 'INPROGRESS']);
    expect((await pipeline()).last_execution_status).toBe('INPROGRESS');
    pass(5);
    expect(await all()).toEqual(['SUCCESSFUL', 'SUCCESSFUL']);
    expect((await pipeline()).last_execution_status).toBe('SUCCESSFUL');
  });

  test('leave the queue by their priority', async () => {
    const { run, show, pass } = startSlow();
    const priorities = [undefined, 'LOW', undefined, 'HIGH', 'HIGH'];
    for (const priority of priorities) await run(priority === undefined ? {} : { priority });
    pass(100);
    const starts = await Promise.all(priorities.map(async (_, index) => (await show(index + 1)).start_date));
    expect(starts).toEqual([0, 40, 30, 10, 20].map(after));
  });

  test('wait until the time that they name, and do not hold up others', async () => {
    const { run, all, pass, show } = startSlow();
    expect((await run({ delay_until: after(60) })).json).toMatchObject({
      status: 'ENQUEUED',
      delay_until: after(60),
    });
    await run();
    expect(await all()).toEqual(['ENQUEUED', 'INPROGRESS']);
    pass(59.999);
    expect(await all()).toEqual(['ENQUEUED', 'SUCCESSFUL']);
    pass(0.001);
    expect(await all()).toEqual(['INPROGRESS', 'SUCCESSFUL']);
    expect((await show(1)).start_date).toBe(after(60));
  });

  test('start at once when the time that they name is past', async () => {
    const { run, all } = startSlow();
    await run({ delay_until: after(-60) });
    expect(await all()).toEqual(['INPROGRESS']);
  });

  test('wait for the one in progress even when their time has come', async () => {
    const { run, pass, show } = startSlow();
    await run({ delay_until: after(5) });
    await run();
    pass(30);
    expect((await show(1)).start_date).toBe(after(10));
  });

  test('leave the queue in the order of their times, not of their start', async () => {
    const { run, pass, show } = startSlow();
    await run();
    for (const seconds of [8, 5]) await run({ delay_until: after(seconds) });
    pass(60);
    expect([(await show(2)).start_date, (await show(3)).start_date]).toEqual([after(20), after(10)]);
  });

  test('wait while one waits for a person', async () => {
    const client = startSlow();
    client.control.outcomes.add({ wait_for: 'approval' });
    await client.run();
    await client.run();
    client.pass(3600);
    expect(await client.all()).toEqual(['WAITING_FOR_APPLY', 'ENQUEUED']);
    await client.operate(1, 'APPLY');
    expect(await client.all()).toEqual(['SUCCESSFUL', 'INPROGRESS']);
  });

  test('do not wait for those of another pipeline', async () => {
    const pipelines = [7, 8].map((id) => ({
      id,
      name: `Line ${id}`,
      on: 'CLICK',
      actions: [action('Test')],
    }));
    const client = startRuns({ seed: acme({ projects: [{ name: 'shop', pipelines }] }) });
    await client.run();
    await client.send('POST', `${shopPath}/pipelines/8/executions`, {});
    const { json } = await client.get(`${shopPath}/pipelines/8/executions`);
    expect(json.executions).toMatchObject([{ id: 1, status: 'INPROGRESS' }]);
    expect(await client.statuses()).toEqual(['INPROGRESS', { Test: 'INPROGRESS' }]);
  });

  test('may be hundreds that are over as soon as they begin', async () => {
    const client = startRuns({ seed: shop([]) });
    for (let index = 0; index < 500; index += 1) await client.run({ delay_until: after(60) });
    client.pass(60);
    const { json } = await client.get(`${runsPath}?page=1&per_page=500`);
    expect(new Set(json.executions.map(({ status }: { status: string }) => status))).toEqual(
      new Set(['SUCCESSFUL']),
    );
  });
});

describe('a pipeline whose runs are queued', () => {
  test('shows the one in progress, whatever happens to the others', async () => {
    const client = startSlow();
    const status = async () => (await client.get(pipelinePath)).json.last_execution_status;
    await client.run();
    client.pass(10);
    await client.run();
    await client.run();
    expect(await status()).toBe('INPROGRESS');
    await client.operate(3, 'CANCEL');
    expect(await status()).toBe('INPROGRESS');
    await client.operate(3, 'RETRY');
    expect(await status()).toBe('INPROGRESS');
    client.pass(100);
    expect(await status()).toBe('SUCCESSFUL');
  });

  test('shows ENQUEUED while all of them wait', async () => {
    const client = startSlow();
    await client.run({ delay_until: after(60) });
    expect((await client.pipeline()).last_execution_status).toBe('ENQUEUED');
    await client.operate(1, 'CANCEL');
    expect(await client.pipeline()).toMatchObject({
      last_execution_status: 'TERMINATED',
      last_execution_revision: null,
    });
  });
});
