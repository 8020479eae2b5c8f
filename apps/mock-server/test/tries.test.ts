import { describe, expect, test } from 'vitest';
import type { OutcomeRule } from '../src/index.js';
import { after, startRuns } from './runs.js';
import { action, shop } from './seeds.js';

type Rules = readonly OutcomeRule[];

/** A server with one action that has the fields and does what the rules say. */
function startOne(fields: object, outcomes: Rules) {
  return startRuns({ seed: { ...shop([action('Test', { id: 1, ...fields })]), outcomes: [...outcomes] } });
}

describe('an action that fails', () => {
  test('is tried again as often as retry_count says, at once without retry_interval', async () => {
    const client = startOne({ retry_count: 2 }, [{ duration: 10, exit_code: 1, log: ['failed'] }]);
    await client.run();
    client.pass(29);
    expect((await client.statuses())[0]).toBe('INPROGRESS');
    client.pass(1);
    expect(await client.show()).toMatchObject({ status: 'FAILED', finish_date: after(30) });
    expect(await client.log(1)).toEqual(['failed', 'failed', 'failed']);
  });

  test('pauses for retry_interval seconds between its tries', async () => {
    const tries = ['first', 'second', 'third'].map((line, index) => ({
      exit_code: index === 2 ? 0 : 1,
      log: [line],
    }));
    const client = startOne({ retry_count: 5, retry_interval: 60 }, [{ duration: 10, tries }]);
    await client.run();
    client.pass(69);
    expect((await client.show()).action_executions).toMatchObject([
      { status: 'INPROGRESS', progress: 99, start_date: after(0), finish_date: null },
    ]);
    expect(await client.log(1)).toEqual(['first']);
    client.pass(11);
    expect(await client.log(1)).toEqual(['first', 'second']);
    client.pass(69);
    expect((await client.statuses())[0]).toBe('INPROGRESS');
    client.pass(1);
    expect(await client.show()).toMatchObject({ status: 'SUCCESSFUL', finish_date: after(150) });
    expect(await client.log(1)).toEqual(['first', 'second', 'third']);
  });

  test('is not tried again without retry_count', async () => {
    const client = startOne({ retry_interval: 5 }, [{ exit_code: 1 }]);
    await client.run();
    client.pass(1);
    expect((await client.statuses())[0]).toBe('FAILED');
    expect((await client.log(1)).at(-1)).toBe('Action failed with exit code 1: see the logs above');
  });

  test('counts its tries on when the run is retried, and anew in another run', async () => {
    const client = startOne({ retry_count: 1 }, [
      { exit_code: 1, tries: [{}, {}, { exit_code: 0, log: ['third try'] }] },
    ]);
    await client.run();
    client.pass(2);
    expect((await client.statuses())[0]).toBe('FAILED');
    await client.operate(1, 'RETRY');
    client.pass(1);
    expect((await client.statuses())[0]).toBe('SUCCESSFUL');
    expect((await client.log(1)).at(-1)).toBe('third try');
    await client.run();
    client.pass(2);
    expect((await client.statuses(2))[0]).toBe('FAILED');
  });
});

describe('a timeout', () => {
  test('ends an action that takes longer, as failed, with a log that ends there and says so', async () => {
    const log = ['at 0', 'at 10', 'at 20', 'at 30'];
    const client = startOne({ timeout: 20 }, [{ duration: 40, log }]);
    await client.run();
    client.pass(20);
    expect(await client.show()).toMatchObject({ status: 'FAILED', finish_date: after(20) });
    expect(await client.log(1)).toEqual(['at 0', 'at 10', 'Stopped: the timeout of 20 seconds is exceeded.']);
  });

  test('counts for each try', async () => {
    const client = startOne({ timeout: 20, retry_count: 1 }, [
      { tries: [{ duration: 40 }, { duration: 5 }] },
    ]);
    await client.run();
    client.pass(25);
    expect(await client.show()).toMatchObject({ status: 'SUCCESSFUL', finish_date: after(25) });
  });

  test('leaves alone what takes just as long', async () => {
    const client = startOne({ timeout: 20 }, [{ duration: 20 }]);
    await client.run();
    client.pass(20);
    expect((await client.statuses())[0]).toBe('SUCCESSFUL');
  });

  test('makes a warning of an action whose errors are ignored', async () => {
    const client = startOne({ timeout: 1, ignore_errors: true }, [{ duration: 5 }]);
    await client.run();
    client.pass(1);
    expect(await client.statuses()).toEqual(['SUCCESSFUL', { Test: 'FAILED' }]);
  });
});

describe('an action that takes no time', () => {
  test('is over as soon as it begins, with all its tries', async () => {
    const client = startOne({ retry_count: 3 }, [
      { duration: 0, tries: [{ exit_code: 1 }, { exit_code: 0 }] },
    ]);
    await client.run();
    expect(await client.show()).toMatchObject({
      status: 'SUCCESSFUL',
      start_date: after(0),
      finish_date: after(0),
    });
    expect(await client.log(1)).toHaveLength(6);
  });
});

describe('a disabled action', () => {
  test('is skipped, and its log says why', async () => {
    const client = startOne({ disabled: true }, []);
    await client.run();
    expect(await client.statuses()).toEqual(['SUCCESSFUL', { Test: 'SKIPPED' }]);
    expect(await client.log(1)).toEqual(['Skipped: the action is disabled.']);
  });
});

describe('actions_to_run', () => {
  test('leaves out all other actions, also those that would follow', async () => {
    const actions = [
      action('Test', { id: 1 }),
      action('Build', { id: 2 }),
      action('Alarm', { id: 3, trigger_time: 'ON_FAILURE' }),
    ];
    const client = startRuns({ seed: { ...shop(actions), outcomes: [{ action: 'Build', exit_code: 1 }] } });
    await client.run({ actions_to_run: [2] });
    client.pass(60);
    expect(await client.statuses()).toEqual([
      'FAILED',
      { Test: 'SKIPPED', Build: 'FAILED', Alarm: 'SKIPPED' },
    ]);
    expect(await client.log(1)).toEqual(['Skipped: the run leaves this action out.']);
  });
});
