import { describe, expect, test } from 'vitest';
import { startRuns } from './runs.js';
import { action, shop } from './seeds.js';

const fails = { action: 'Test', exit_code: 1 };

/** Two main actions and one for each other time. */
const everyTime = [
  action('Test', { id: 1 }),
  action('Build', { id: 2 }),
  action('Alarm', { id: 3, trigger_time: 'ON_FAILURE' }),
  action('Cheer', { id: 4, trigger_time: 'ON_BACK_TO_SUCCESS' }),
  action('Warn', { id: 5, trigger_time: 'ON_WARNING' }),
  action('Ask', { id: 6, trigger_time: 'ON_WAIT_FOR_APPROVE' }),
];

type Client = ReturnType<typeof startRuns>;

/** Runs the pipeline to its end. Gives the status of the run, and the names of the actions that were executed. */
async function runThrough(client: Client): Promise<unknown[]> {
  const { id } = (await client.run()).json;
  client.pass(60);
  const [status, actions] = await client.statuses(id);
  const executed = Object.entries(actions).filter(([, one]) => one === 'SUCCESSFUL' || one === 'FAILED');
  return [status, ...executed.map(([name]) => name)];
}

describe('the time of an action', () => {
  test('keeps all but the main ones out of a run that goes well', async () => {
    const client = startRuns({ seed: shop(everyTime) });
    expect(await runThrough(client)).toEqual(['SUCCESSFUL', 'Test', 'Build']);
    expect(await client.statuses()).toEqual([
      'SUCCESSFUL',
      {
        Test: 'SUCCESSFUL',
        Build: 'SUCCESSFUL',
        Alarm: 'NOT_EXECUTED',
        Cheer: 'NOT_EXECUTED',
        Warn: 'NOT_EXECUTED',
        Ask: 'NOT_EXECUTED',
      },
    ]);
  });

  test('ON_FAILURE follows the main action that fails, and the rest is not executed', async () => {
    const client = startRuns({ seed: { ...shop(everyTime), outcomes: [fails] } });
    expect(await runThrough(client)).toEqual(['FAILED', 'Test', 'Alarm']);
    expect((await client.statuses())[1]).toMatchObject({ Test: 'FAILED', Build: 'NOT_EXECUTED' });
    expect((await client.pipeline()).last_execution_status).toBe('FAILED');
  });

  test('ON_BACK_TO_SUCCESS follows a run that succeeds after one that failed', async () => {
    const client = startRuns({ seed: { ...shop(everyTime), outcomes: [fails] } });
    await runThrough(client);
    client.control.outcomes.set([]);
    expect(await runThrough(client)).toEqual(['SUCCESSFUL', 'Test', 'Build', 'Cheer']);
    expect(await runThrough(client)).toEqual(['SUCCESSFUL', 'Test', 'Build']);
  });

  test('ON_BACK_TO_SUCCESS follows the retry of a run that failed', async () => {
    const client = startRuns({
      seed: { ...shop(everyTime), outcomes: [{ ...fails, tries: [{}, { exit_code: 0 }] }] },
    });
    expect(await runThrough(client)).toEqual(['FAILED', 'Test', 'Alarm']);
    await client.operate(1, 'RETRY');
    client.pass(60);
    expect((await client.statuses())[1]).toMatchObject({ Test: 'SUCCESSFUL', Cheer: 'SUCCESSFUL' });
  });

  test('ON_BACK_TO_SUCCESS looks past runs that were cancelled, and knows how the seed says the last one ended', async () => {
    const client = startRuns({ seed: shop(everyTime, { last_execution_status: 'FAILED' }) });
    await client.run();
    await client.operate(1, 'CANCEL');
    expect(await runThrough(client)).toEqual(['SUCCESSFUL', 'Test', 'Build', 'Cheer']);
  });

  test('ON_WARNING follows an error that is ignored, and the run is successful', async () => {
    const actions = [action('Lint', { id: 9, ignore_errors: true }), ...everyTime];
    const client = startRuns({ seed: { ...shop(actions), outcomes: [{ action: 'Lint', exit_code: 1 }] } });
    expect(await runThrough(client)).toEqual(['SUCCESSFUL', 'Lint', 'Test', 'Build', 'Warn']);
    expect((await client.statuses())[1]).toMatchObject({ Lint: 'FAILED' });
    client.control.outcomes.add(fails);
    expect(await runThrough(client)).toEqual(['FAILED', 'Lint', 'Test', 'Alarm', 'Warn']);
  });

  test('of the first failure alone keeps an action out of the failures that follow it', async () => {
    const alarm = action('Once', { trigger_time: 'ON_FAILURE', run_only_on_first_failure: true });
    const client = startRuns({ seed: { ...shop([...everyTime, alarm]), outcomes: [fails] } });
    expect(await runThrough(client)).toEqual(['FAILED', 'Test', 'Alarm', 'Once']);
    expect(await runThrough(client)).toEqual(['FAILED', 'Test', 'Alarm']);
    await client.operate(2, 'RETRY');
    client.pass(60);
    expect((await client.statuses(2))[1]).toMatchObject({ Once: 'NOT_EXECUTED' });
    client.control.outcomes.set([]);
    await runThrough(client);
    client.control.outcomes.set([fails]);
    expect(await runThrough(client)).toEqual(['FAILED', 'Test', 'Alarm', 'Once']);
  });

  test.each(['ON_FAILURE', 'ON_BACK_TO_SUCCESS', 'ON_WARNING'])(
    '%s of an action that fails does not change how the run ends',
    async (time) => {
      const actions = [
        action('Lint', { ignore_errors: true }),
        action('Test'),
        action('After', { trigger_time: time }),
      ];
      const outcomes = [
        { action: 'After', exit_code: 1 },
        { action: 'Lint', exit_code: 1 },
      ];
      const client = startRuns({ seed: { ...shop(actions, { last_execution_status: 'FAILED' }), outcomes } });
      if (time === 'ON_FAILURE') client.control.outcomes.add(fails);
      const [status, ...executed] = await runThrough(client);
      expect(status).toBe(time === 'ON_FAILURE' ? 'FAILED' : 'SUCCESSFUL');
      expect(executed).toContain('After');
    },
  );
});

describe('waiting for approval', () => {
  const outcomes = [{ action: 'Test', wait_for: 'approval' as const }];

  test('runs the actions of ON_WAIT_FOR_APPROVE meanwhile, once', async () => {
    const client = startRuns({ seed: { ...shop(everyTime), outcomes } });
    await client.run();
    client.pass(1);
    expect((await client.statuses())[1]).toMatchObject({ Test: 'WAITING_FOR_APPLY', Ask: 'INPROGRESS' });
    client.pass(1);
    expect(await client.statuses()).toEqual([
      'WAITING_FOR_APPLY',
      expect.objectContaining({ Test: 'WAITING_FOR_APPLY', Build: 'INITIAL', Ask: 'SUCCESSFUL' }),
    ]);
    await client.operate(1, 'APPLY');
    client.pass(60);
    expect((await client.log(6)).length).toBe(3);
    expect(await client.statuses()).toEqual([
      'SUCCESSFUL',
      expect.objectContaining({ Test: 'SUCCESSFUL', Build: 'SUCCESSFUL', Ask: 'SUCCESSFUL' }),
    ]);
  });

  test('skips those of them that are disabled, left out or under a condition that is not met', async () => {
    const time = 'ON_WAIT_FOR_APPROVE';
    const unmet = { trigger_condition: 'VAR_IS', trigger_variable_key: 'X', trigger_variable_value: 'y' };
    const actions = [
      action('Test', { id: 1 }),
      action('Disabled', { id: 2, trigger_time: time, disabled: true }),
      action('Left out', { id: 3, trigger_time: time }),
      action('Unmet', { id: 4, trigger_time: time, trigger_conditions: [unmet] }),
    ];
    const client = startRuns({ seed: { ...shop(actions), outcomes } });
    await client.run({ actions_to_run: [1, 2, 4] });
    client.pass(1);
    expect((await client.statuses())[1]).toEqual({
      Test: 'WAITING_FOR_APPLY',
      Disabled: 'SKIPPED',
      'Left out': 'SKIPPED',
      Unmet: 'SKIPPED',
    });
  });

  test('ends when it is approved, once those actions are done, whether or not they fail', async () => {
    const asks = [...outcomes, { action: 'Ask', duration: 10, exit_code: 1 }];
    const client = startRuns({ seed: { ...shop(everyTime), outcomes: asks } });
    await client.run();
    client.pass(1);
    expect((await client.operate(1, 'APPLY')).json.status).toBe('INPROGRESS');
    expect((await client.statuses())[1]).toMatchObject({
      Test: 'SUCCESSFUL',
      Build: 'INITIAL',
      Ask: 'INPROGRESS',
    });
    client.pass(10);
    expect((await client.statuses())[1]).toMatchObject({ Build: 'INPROGRESS', Ask: 'FAILED' });
    client.pass(1);
    expect((await client.statuses())[0]).toBe('SUCCESSFUL');
  });
});
