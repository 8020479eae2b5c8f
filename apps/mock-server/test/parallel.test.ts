import { describe, expect, test } from 'vitest';
import { startRuns } from './runs.js';
import { action, shop } from './seeds.js';

describe('actions side by side', () => {
  const times = (statuses: unknown[]) => statuses[1];

  test.each(['IN_SOFT_PARALLEL', 'IN_HARD_PARALLEL'])('with %s start together', async (relation) => {
    const actions = [
      action('A', { run_next: relation }),
      action('B', { run_next: 'WAIT_ON_SUCCESS' }),
      action('C'),
    ];
    const client = startRuns({ seed: { ...shop(actions), outcomes: [{ action: 'B', duration: 5 }] } });
    await client.run();
    expect(times(await client.statuses())).toEqual({ A: 'INPROGRESS', B: 'INPROGRESS', C: 'INITIAL' });
    client.pass(1);
    expect(times(await client.statuses())).toEqual({ A: 'SUCCESSFUL', B: 'INPROGRESS', C: 'INITIAL' });
    client.pass(4);
    expect(times(await client.statuses())).toEqual({ A: 'SUCCESSFUL', B: 'SUCCESSFUL', C: 'INPROGRESS' });
  });

  test('are all finished before the run fails for one of them', async () => {
    const actions = [action('A', { run_next: 'IN_SOFT_PARALLEL' }), action('B'), action('C')];
    const outcomes = [
      { action: 'A', exit_code: 1 },
      { action: 'B', duration: 5 },
    ];
    const client = startRuns({ seed: { ...shop(actions), outcomes } });
    await client.run();
    client.pass(2);
    expect(await client.statuses()).toEqual(['INPROGRESS', { A: 'FAILED', B: 'INPROGRESS', C: 'INITIAL' }]);
    client.pass(3);
    expect(await client.statuses()).toEqual(['FAILED', { A: 'FAILED', B: 'SUCCESSFUL', C: 'NOT_EXECUTED' }]);
  });

  test.each([
    ['approval', 'APPLY', 'variables', 'APPLY_VARIABLES'],
    ['variables', 'APPLY_VARIABLES', 'approval', 'APPLY'],
  ] as const)(
    'may wait for %s, until %s, and then for %s',
    async (...[first, firstOperation, second, last]) => {
      const actions = [action('A', { run_next: 'IN_SOFT_PARALLEL' }), action('B'), action('C')];
      const outcomes = [
        { action: 'A', wait_for: first },
        { action: 'B', duration: 2, wait_for: second },
      ];
      const waiting = { approval: 'WAITING_FOR_APPLY', variables: 'WAITING_FOR_VARIABLES' };
      const client = startRuns({ seed: { ...shop(actions), outcomes } });
      await client.run();
      client.pass(2);
      expect((await client.statuses())[0]).toBe(waiting[first]);
      const applied = await client.operate(1, firstOperation, first === 'variables' ? { variables: [] } : {});
      expect(applied.json.status).toBe(waiting[second]);
      expect((await client.statuses())[1]).toMatchObject({ A: 'SUCCESSFUL', B: waiting[second] });
      await client.operate(1, last, second === 'variables' ? { variables: [] } : {});
      client.pass(1);
      expect((await client.statuses())[0]).toBe('SUCCESSFUL');
    },
  );
});
