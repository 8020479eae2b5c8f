import { describe, expect, it } from 'vitest';
import { NotFoundError, type PollOptions } from '../src/index.js';
import { buddyWith, pipeline, rejection } from './buddy.js';
import { manualClock } from './manual-clock.js';
import { failure, json, stubFetch } from './stub-fetch.js';

const action = { ...pipeline, execution_id: 5, action_id: 3 };

function state(status: string, log: readonly string[] | null) {
  return json(200, { status, progress: 0, log });
}

/** The lines that following gives of the logs, pause after pause. */
async function linesOf(answers: Parameters<typeof stubFetch>, options?: PollOptions) {
  const clock = manualClock();
  const fetch = stubFetch(...answers);
  const lines: string[] = [];
  const reading = (async () => {
    for await (const line of buddyWith({ clock, fetch }).logs.follow(action, options)) lines.push(line);
  })();
  // Whoever tests an error looks at it later.
  reading.catch(() => undefined);
  for (const _ of answers) await clock.advance(10_000);
  await reading;
  return { lines, fetch, clock };
}

describe('following a log', () => {
  it('gives each line once, as it comes, and ends when the action is over', async () => {
    const { lines, fetch } = await linesOf([
      state('ENQUEUED', []),
      state('INPROGRESS', ['a']),
      state('INPROGRESS', ['a']),
      state('INPROGRESS', ['a', 'b', 'c']),
      state('SUCCESSFUL', ['a', 'b', 'c', 'd']),
    ]);
    expect(lines).toEqual(['a', 'b', 'c', 'd']);
    expect(fetch.sent).toHaveLength(5);
    expect(fetch.sent[4]).toMatchObject({
      method: 'GET',
      path: '/workspaces/buddy/projects/company-website/pipelines/2/executions/5/action/3',
    });
  });

  it.each(['FAILED', 'SKIPPED', 'NOT_EXECUTED', 'TERMINATED'])(
    'ends with an action that is %s',
    async (status) => {
      expect((await linesOf([state(status, ['a', 'a'])])).lines).toEqual(['a', 'a']);
    },
  );

  it('gives a log from its first line that has become shorter', async () => {
    const { lines } = await linesOf([
      state('INPROGRESS', ['a', 'b']),
      state('ENQUEUED', []),
      state('INPROGRESS', ['c']),
      state('SUCCESSFUL', ['c', 'd']),
    ]);
    expect(lines).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes on behind the lines of earlier tries that stay in the log', async () => {
    const { lines } = await linesOf([
      state('INPROGRESS', ['try 1']),
      state('ENQUEUED', ['try 1', 'failed']),
      state('SUCCESSFUL', ['try 1', 'failed', 'try 2']),
    ]);
    expect(lines).toEqual(['try 1', 'failed', 'try 2']);
  });

  it('takes a log that is not there for an empty one', async () => {
    expect((await linesOf([state('INPROGRESS', null), state('SUCCESSFUL', ['a'])])).lines).toEqual(['a']);
  });

  it('looks soon again after new lines', async () => {
    const { clock } = await linesOf([
      state('INPROGRESS', ['a']),
      state('INPROGRESS', ['a']),
      state('INPROGRESS', ['a', 'b']),
      state('SUCCESSFUL', ['a', 'b']),
    ]);
    expect(clock.waits).toEqual([1000, 1500, 1000]);
  });

  it('ends with the reason of the signal', async () => {
    const controller = new AbortController();
    const fetch = stubFetch(state('INPROGRESS', ['a', 'b']), state('INPROGRESS', ['a', 'b']));
    const clock = manualClock();
    const log = buddyWith({ clock, fetch }).logs.follow(action, { signal: controller.signal, timeout: 9000 });
    expect(await log.next()).toEqual({ done: false, value: 'a' });
    controller.abort('enough');
    expect(await log.next()).toEqual({ done: false, value: 'b' });
    expect(await rejection(log.next())).toBe('enough');
    expect(clock.open).toBe(0);
  });

  it('can be left at any line', async () => {
    const fetch = stubFetch(state('INPROGRESS', ['a', 'b']));
    const clock = manualClock();
    for await (const line of buddyWith({ clock, fetch }).logs.follow(action, { timeout: 9000 })) {
      expect(line).toBe('a');
      break;
    }
    expect(clock.open).toBe(0);
  });

  it('ends with an error when the time is over, or when a call fails', async () => {
    const late = linesOf([state('INPROGRESS', []), state('INPROGRESS', [])], { timeout: 5000 });
    expect(await rejection(late)).toMatchObject({
      name: 'TimeoutError',
      operation: 'logs.get',
      timeout: 5000,
    });
    expect(await rejection(linesOf([failure(404, 'Gone.')]))).toBeInstanceOf(NotFoundError);
  });
});
