import { describe, expect, test } from 'vitest';
import type { OutcomeRule } from '../src/index.js';
import { after, runsPath, startRuns } from './runs.js';
import { action, shop } from './seeds.js';

type Rules = readonly OutcomeRule[];

function start(...outcomes: Rules) {
  return startRuns({ seed: { ...shop([action('Test')]), outcomes: [{ duration: 10 }, ...outcomes] } });
}

describe('an operation', () => {
  const wait = (for_: 'approval' | 'variables') => ({ wait_for: for_, duration: 1 });
  const states: [string, Rules, number][] = [
    ['ENQUEUED', [], 0],
    ['INPROGRESS', [], 0],
    ['SUCCESSFUL', [], 60],
    ['FAILED', [{ exit_code: 1 }], 60],
    ['TERMINATED', [], 0],
    ['WAITING_FOR_APPLY', [wait('approval')], 60],
    ['WAITING_FOR_VARIABLES', [wait('variables')], 60],
  ];
  const allowed: Record<string, string[]> = {
    RETRY: ['FAILED', 'TERMINATED'],
    CANCEL: ['ENQUEUED', 'INPROGRESS', 'WAITING_FOR_APPLY', 'WAITING_FOR_VARIABLES'],
    APPLY: ['WAITING_FOR_APPLY'],
    APPLY_VARIABLES: ['WAITING_FOR_VARIABLES'],
  };
  const cases = states.flatMap((state) =>
    Object.keys(allowed).map((operation) => [operation, ...state] as const),
  );

  test.each(cases)(
    '%s of a run that is %s is taken or refused',
    async (operation, status, ...[rules, seconds]) => {
      const client = start(...rules);
      await client.run(status === 'ENQUEUED' ? { delay_until: after(600) } : {});
      client.pass(seconds);
      if (status === 'TERMINATED') await client.operate(1, 'CANCEL');
      expect((await client.statuses())[0]).toBe(status);
      const before = client.control.exportState();
      const answer = await client.operate(
        1,
        operation,
        operation === 'APPLY_VARIABLES' ? { variables: [] } : {},
      );
      if (allowed[operation]?.includes(status)) {
        expect(answer.status).toBe(200);
      } else {
        const message = `operation: ${operation} needs a run that is ${allowed[operation]?.join(' or ')}; it is ${status}`;
        expect(answer).toMatchObject({ status: 400, messages: [message] });
        expect(client.control.exportState()).toEqual(before);
      }
    },
  );

  test.each([
    [{}, 'operation: is required'],
    [{ operation: 'STOP' }, 'operation: must be one of RETRY, CANCEL, APPLY, APPLY_VARIABLES; it is "STOP"'],
    [{ operation: 'APPLY_VARIABLES' }, 'variables: is required'],
  ])('that is %j is refused', async (body, message) => {
    const client = start();
    await client.run();
    const { status, messages } = await client.send('PATCH', `${runsPath}/1`, body);
    expect(status).toBe(400);
    expect(messages[0]).toContain(message);
  });
});
