import { describe, expect, test } from 'vitest';
import { after, monday, pipelinePath, runsPath, shopPath, startRuns } from './runs.js';
import { action, shop } from './seeds.js';

describe('what is deleted while runs are under way', () => {
  const two = [action('Test', { id: 1 }), action('Build', { id: 2 })];

  test('as an action of a run in progress is skipped when its turn comes, and the run still shows it', async () => {
    const client = startRuns({ seed: shop(two) });
    await client.run();
    await client.statuses();
    await client.delete(`${pipelinePath}/actions/2`);
    client.pass(60);
    expect(await client.statuses()).toEqual(['SUCCESSFUL', { Test: 'SUCCESSFUL', Build: 'SKIPPED' }]);
    expect(await client.log(2)).toEqual(['Skipped: the action was deleted.']);
    expect((await client.get(`${pipelinePath}/actions/2`)).status).toBe(404);
  });

  test('as the action that runs runs to its end, with its tries', async () => {
    const actions = [action('Test', { id: 1, retry_count: 1 })];
    const client = startRuns({ seed: { ...shop(actions), outcomes: [{ exit_code: 1 }] } });
    await client.run();
    await client.statuses();
    await client.delete(`${pipelinePath}/actions/1`);
    client.pass(1);
    expect(await client.statuses()).toEqual(['INPROGRESS', { Test: 'INPROGRESS' }]);
    client.pass(1);
    expect(await client.statuses()).toEqual(['FAILED', { Test: 'FAILED' }]);
    await client.operate(1, 'RETRY');
    expect(await client.statuses()).toEqual(['SUCCESSFUL', {}]);
  });

  test('as an action of a queued run is no part of it any more', async () => {
    const client = startRuns({ seed: shop(two) });
    await client.run({ delay_until: after(60), actions_to_run: [2] });
    await client.delete(`${pipelinePath}/actions/2`);
    client.pass(120);
    expect(await client.statuses()).toEqual(['SUCCESSFUL', { Test: 'SKIPPED' }]);
  });

  test.each([pipelinePath, shopPath, '/workspaces/acme'])('as %s takes its runs with it', async (path) => {
    const client = startRuns({ seed: shop(two) });
    for (const delay of [monday, monday + 60_000]) {
      await client.run({ delay_until: new Date(delay).toISOString() });
    }
    await client.statuses();
    expect((await client.delete(path)).status).toBe(204);
    client.pass(3600);
    expect((await client.get(`${runsPath}/1`)).status).toBe(404);
    expect((await client.run()).status).toBe(404);
    expect(JSON.stringify(client.control.exportState())).not.toContain('Deploy');
  });
});
