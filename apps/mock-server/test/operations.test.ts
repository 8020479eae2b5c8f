import { describe, expect, test } from 'vitest';
import type { OutcomeRule } from '../src/index.js';
import { after, runsPath, startRuns } from './runs.js';
import { action, shop } from './seeds.js';

type Rules = readonly OutcomeRule[];

const three = [
  action('Test', { id: 1, run_next: 'IN_SOFT_PARALLEL' }),
  action('Lint', { id: 2 }),
  action('Build', { id: 3 }),
];

function start(...outcomes: Rules) {
  return startRuns({ seed: { ...shop(three), outcomes: [{ duration: 10 }, ...outcomes] } });
}

describe('CANCEL', () => {
  test('ends a run in progress: what runs is terminated, what comes later is not executed', async () => {
    const client = start({ action: 'Lint', duration: 2 });
    await client.run();
    client.pass(4);
    const { status, json } = await client.operate(1, 'CANCEL');
    expect(status).toBe(200);
    expect(json).toMatchObject({ status: 'TERMINATED', start_date: after(0), finish_date: after(4) });
    expect(await client.statuses()).toEqual([
      'TERMINATED',
      { Test: 'TERMINATED', Lint: 'SUCCESSFUL', Build: 'NOT_EXECUTED' },
    ]);
    expect(json.action_executions).toMatchObject([
      { progress: 40, start_date: after(0), finish_date: after(4) },
      { progress: 100, start_date: after(0), finish_date: after(2) },
      { progress: 0, start_date: null, finish_date: null },
    ]);
    expect((await client.pipeline()).actions.map((one: { status: string }) => one.status)).toEqual([
      'TERMINATED',
      'SUCCESSFUL',
      'INITIAL',
    ]);
  });

  test('ends the log where it was, for good', async () => {
    const client = start({ action: 'Test', duration: 10, log: ['one', 'two', 'three', 'four', 'five'] });
    await client.run();
    client.pass(4);
    await client.operate(1, 'CANCEL');
    const cancelled = await client.show();
    client.pass(3600);
    expect(await client.log(1)).toEqual(['one', 'two']);
    expect(await client.show()).toEqual(cancelled);
    await client.operate(1, 'RETRY');
    client.pass(2);
    expect(await client.log(1)).toEqual(['one', 'two', 'one']);
  });

  test('ends a queued run, also one that was retried, and nothing of it is executed', async () => {
    const client = start();
    await client.run();
    await client.statuses();
    await client.run();
    for (const _ of ['once', 'twice']) {
      await client.operate(2, 'CANCEL');
      const none = { Test: 'NOT_EXECUTED', Lint: 'NOT_EXECUTED', Build: 'NOT_EXECUTED' };
      expect(await client.statuses(2)).toEqual(['TERMINATED', none]);
      expect(await client.show(2)).toMatchObject({ finish_date: after(0) });
      expect((await client.operate(2, 'RETRY')).json.status).toBe('ENQUEUED');
    }
  });

  test('ends a run that was retried after it had run, and keeps no trace of what it did before', async () => {
    const client = start({ action: 'Test', exit_code: 1 });
    await client.run();
    client.pass(60);
    await client.run();
    await client.statuses(2);
    await client.operate(1, 'RETRY');
    await client.operate(1, 'CANCEL');
    const none = { Test: 'NOT_EXECUTED', Lint: 'NOT_EXECUTED', Build: 'NOT_EXECUTED' };
    expect(await client.statuses(1)).toEqual(['TERMINATED', none]);
  });

  test.each(['approval', 'variables'] as const)('ends a run that waits for %s', async (wait) => {
    const client = start({ action: 'Test', duration: 1, wait_for: wait });
    await client.run();
    client.pass(1);
    await client.operate(1, 'CANCEL');
    expect(await client.statuses()).toEqual([
      'TERMINATED',
      { Test: 'TERMINATED', Lint: 'TERMINATED', Build: 'NOT_EXECUTED' },
    ]);
    client.pass(60);
    expect((await client.statuses())[0]).toBe('TERMINATED');
  });

  test('ends what runs while the run waits for approval', async () => {
    const ask = action('Ask', { id: 4, trigger_time: 'ON_WAIT_FOR_APPROVE' });
    const outcomes = [{ duration: 10 }, { action: 'Test', duration: 1, wait_for: 'approval' as const }];
    const client = startRuns({ seed: { ...shop([action('Test'), ask]), outcomes } });
    await client.run();
    client.pass(2);
    await client.operate(1, 'CANCEL');
    expect((await client.statuses())[1]).toEqual({ Test: 'TERMINATED', Ask: 'TERMINATED' });
  });

  test('ends a run in its pause between two tries', async () => {
    const flaky = action('Test', { id: 1, retry_count: 3, retry_interval: 60 });
    const client = startRuns({ seed: { ...shop([flaky]), outcomes: [{ exit_code: 1, log: ['no'] }] } });
    await client.run();
    client.pass(30);
    await client.operate(1, 'CANCEL');
    client.pass(600);
    expect(await client.statuses()).toEqual(['TERMINATED', { Test: 'TERMINATED' }]);
    expect(await client.log(1)).toEqual(['no']);
  });

  test('lets the next run begin', async () => {
    const client = start();
    await client.run();
    await client.run();
    await client.statuses();
    client.pass(3);
    await client.operate(1, 'CANCEL');
    expect(await client.show(2)).toMatchObject({ status: 'INPROGRESS', start_date: after(3) });
  });
});

describe('RETRY', () => {
  test('runs the same run again from its first action, with the logs of the tries before', async () => {
    const client = start({
      action: 'Lint',
      tries: [
        { exit_code: 1, log: ['no'] },
        { exit_code: 0, log: ['yes'] },
      ],
    });
    const { json } = await client.run({ comment: 'Release' });
    client.pass(60);
    expect((await client.statuses())[0]).toBe('FAILED');
    const retried = (await client.operate(1, 'RETRY')).json;
    expect(retried).toMatchObject({ id: 1, html_url: json.html_url, status: 'ENQUEUED', comment: 'Release' });
    expect(retried).toMatchObject({ finish_date: null });
    expect(retried).not.toHaveProperty('start_date');
    client.pass(60);
    expect(await client.show()).toMatchObject({
      status: 'SUCCESSFUL',
      start_date: after(60),
      finish_date: after(80),
    });
    expect(await client.log(2)).toEqual(['no', 'yes']);
  });

  test('of a run that was cancelled is possible, too', async () => {
    const client = start();
    await client.run();
    await client.operate(1, 'CANCEL');
    expect((await client.operate(1, 'RETRY')).json.status).toBe('ENQUEUED');
    client.pass(60);
    expect((await client.statuses())[0]).toBe('SUCCESSFUL');
  });

  test('takes its whole time again, whatever was planned before', async () => {
    const client = start();
    await client.run();
    client.pass(4);
    await client.operate(1, 'CANCEL');
    await client.operate(1, 'RETRY');
    client.pass(9.9);
    expect((await client.statuses())[1]).toMatchObject({ Test: 'INPROGRESS' });
    client.pass(0.1);
    expect((await client.statuses())[1]).toMatchObject({ Test: 'SUCCESSFUL' });
  });

  test('runs the actions that the pipeline has now', async () => {
    const client = start({ action: 'Test', exit_code: 1 });
    await client.run();
    client.pass(60);
    await client.add(action('New'), `${runsPath.replace('/executions', '')}/actions`);
    client.control.outcomes.set([]);
    await client.operate(1, 'RETRY');
    client.pass(60);
    expect((await client.statuses())[1]).toMatchObject({ New: 'SUCCESSFUL' });
  });
});

describe('APPLY_VARIABLES', () => {
  test('gives the run the variables that it waits for', async () => {
    const condition = {
      trigger_condition: 'VAR_IS',
      trigger_variable_key: 'STAGE',
      trigger_variable_value: 'live',
    };
    const actions = [action('Ask'), action('Live', { trigger_conditions: [condition] })];
    const outcomes = [{ action: 'Ask', wait_for: 'variables' as const }];
    const client = startRuns({ seed: { ...shop(actions), outcomes } });
    await client.run({ variables: [{ key: 'STAGE', value: 'test' }] });
    client.pass(1);
    expect(await client.statuses()).toEqual([
      'WAITING_FOR_VARIABLES',
      { Ask: 'WAITING_FOR_VARIABLES', Live: 'INITIAL' },
    ]);
    await client.operate(1, 'APPLY_VARIABLES', { variables: [{ key: 'STAGE', value: 'live' }] });
    client.pass(1);
    expect(await client.statuses()).toEqual(['SUCCESSFUL', { Ask: 'SUCCESSFUL', Live: 'SUCCESSFUL' }]);
  });
});
