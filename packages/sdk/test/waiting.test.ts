import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { type BuddyOptions, NotFoundError, TimeoutError, type WaitOptions } from '../src/index.js';
import { buddyWith, pipeline, rejection } from './buddy.js';
import { type ManualClock, manualClock } from './manual-clock.js';
import { failure, hanging, json, stubFetch } from './stub-fetch.js';

const run = { ...pipeline, execution_id: 5 };
const path = '/workspaces/buddy/projects/company-website/pipelines/2/executions/5';

function state(status: string, more: object = {}) {
  return json(200, { id: 5, status, finish_date: null, action_executions: [], ...more });
}

/** A run that is waited for, with the answers that it gives. */
function waiting(
  answers: Parameters<typeof stubFetch>,
  options: WaitOptions = {},
  more?: Partial<BuddyOptions>,
) {
  const clock = manualClock();
  const fetch = stubFetch(...answers);
  const end = buddyWith({ clock, fetch, ...more }).executions.waitUntilFinished(run, options);
  // Whoever tests an error looks at it later.
  end.catch(() => undefined);
  return { clock, fetch, end };
}

/** Lets the pauses pass, and gives their lengths. */
async function passPauses(clock: ManualClock, count: number): Promise<number[]> {
  const before = clock.waits.length;
  for (let index = 0; index < count; index += 1) await clock.advance(clock.waits.at(-1) ?? 0);
  await clock.advance(0);
  return clock.waits.slice(Math.max(0, before));
}

describe('waiting for a run', () => {
  it.each(['SUCCESSFUL', 'FAILED', 'TERMINATED', 'SKIPPED'])('gives one that is %s', async (status) => {
    const { end, fetch } = waiting([state(status)]);
    expect(await end).toMatchObject({ id: 5, status });
    expect(fetch.sent).toMatchObject([{ method: 'GET', path }]);
  });

  it.each([
    ...['INITIAL', 'ENQUEUED', 'INPROGRESS', 'WAITING_FOR_APPLY', 'WAITING_FOR_VARIABLES'],
    ...['TERMINATING', 'WAITING_FOR_SETTABLE_VARIABLES', 'FROZEN'],
  ])('goes on while it is %s', async (status) => {
    const { clock, end, fetch } = waiting([state(status), state('SUCCESSFUL')]);
    await clock.advance(0);
    await clock.advance(1000);
    expect(await end).toMatchObject({ status: 'SUCCESSFUL' });
    expect(fetch.sent).toHaveLength(2);
  });

  it('ends with a status that the contract does not know, once the run has ended', async () => {
    const { end } = waiting([state('FROZEN', { finish_date: '2026-01-01T00:00:00Z' })]);
    expect(await end).toMatchObject({ status: 'FROZEN' });
  });

  it('looks less and less often while nothing changes, and soon again after a change', async () => {
    const same = Array.from({ length: 8 }, () => state('INPROGRESS'));
    const { clock, end } = waiting([...same, state('WAITING_FOR_APPLY'), state('SUCCESSFUL')]);
    await passPauses(clock, 10);
    await end;
    expect(clock.waits).toEqual([1000, 1500, 2250, 3375, 5062.5, 7593.75, 10_000, 10_000, 1000]);
  });

  it('looks in the interval that was asked for', async () => {
    const { clock, end } = waiting([state('ENQUEUED'), state('ENQUEUED'), state('FAILED')], { interval: 50 });
    await passPauses(clock, 3);
    await end;
    expect(clock.waits).toEqual([50, 50]);
  });

  it('tells of every change, of the first state and of the last, and of nothing twice', async () => {
    const onProgress = vi.fn();
    const answers = [
      state('ENQUEUED'),
      state('ENQUEUED'),
      state('INPROGRESS', { action_executions: [{ progress: 10 }] }),
      state('INPROGRESS', { action_executions: [{ progress: 60 }] }),
      state('FAILED'),
    ];
    const { clock, end } = waiting(answers, { onProgress, interval: 10 });
    await passPauses(clock, 5);
    const last = await end;
    expect(onProgress.mock.calls.map(([{ status }]) => status)).toEqual([
      'ENQUEUED',
      'INPROGRESS',
      'INPROGRESS',
      'FAILED',
    ]);
    expect(onProgress.mock.lastCall?.[0]).toBe(last);
  });

  it('rejects with what the callback throws, and leaves nothing open', async () => {
    const onProgress = () => {
      throw new Error('Broken callback.');
    };
    const { clock, end } = waiting([state('ENQUEUED')], { onProgress, timeout: 9000 });
    expect(await rejection(end)).toEqual(new Error('Broken callback.'));
    expect(clock.open).toBe(0);
  });

  it('rejects with the error of a call', async () => {
    const { end } = waiting([failure(404, 'Gone.')]);
    expect(await rejection(end)).toBeInstanceOf(NotFoundError);
  });

  it('tries a call again that failed for a moment', async () => {
    const { clock, end } = waiting([failure(503, 'Down.'), state('SUCCESSFUL')]);
    await clock.advance(0);
    await clock.advance(500);
    expect(await end).toMatchObject({ status: 'SUCCESSFUL' });
  });

  it.each([{ interval: 0 }, { interval: Number.NaN }, { timeout: 0 }, { timeout: -1 }])(
    'refuses %j',
    async (options) => {
      const [name] = Object.keys(options);
      const { end } = waiting([state('ENQUEUED')], options);
      await expect(end).rejects.toThrow(`${name} must be above 0 ms`);
    },
  );
});

describe('the timeout of waiting', () => {
  it('rejects while it pauses, and says what was waited for', async () => {
    const { clock, end } = waiting([state('ENQUEUED')], { timeout: 700 });
    await clock.advance(0);
    await clock.advance(700);
    const error = await rejection(end);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ operation: 'executions.get', method: 'GET', path, timeout: 700 });
    expect(String(error)).toBe(`TimeoutError: executions.get: GET ${path} was not over in 700 ms`);
    expect(clock.open).toBe(0);
  });

  it('rejects while a call is under way, which it ends and does not try again', async () => {
    const { clock, end, fetch } = waiting([hanging()], { timeout: 700 });
    await clock.advance(0);
    await clock.advance(700);
    const error = await rejection(end);
    expect(error).toMatchObject({ name: 'TimeoutError', timeout: 700 });
    expect(fetch.sent[0]?.signal?.reason).toBe(error);
    expect(fetch.sent).toHaveLength(1);
  });

  it('leaves no timer when the run is over before', async () => {
    const { clock, end } = waiting([state('SUCCESSFUL')], { timeout: 700 });
    await end;
    expect(clock.open).toBe(0);
  });
});

describe('the signal of waiting', () => {
  it('ends a pause with its reason', async () => {
    const controller = new AbortController();
    const { clock, end } = waiting([state('ENQUEUED')], { signal: controller.signal, timeout: 9000 });
    await clock.advance(0);
    controller.abort('enough');
    expect(await rejection(end)).toBe('enough');
    expect(clock.open).toBe(0);
  });

  it('ends a call with its reason', async () => {
    const controller = new AbortController();
    const { clock, end, fetch } = waiting([hanging()], { signal: controller.signal });
    await clock.advance(0);
    controller.abort('enough');
    expect(await rejection(end)).toBe('enough');
    expect(fetch.sent[0]?.signal?.aborted).toBe(true);
  });

  it('that has aborted before lets nothing be sent', async () => {
    const { end, fetch } = waiting([], { signal: AbortSignal.abort('enough') });
    expect(await rejection(end)).toBe('enough');
    expect(fetch.sent).toEqual([]);
  });

  it('is not listened to any more afterwards', async () => {
    const { signal } = new AbortController();
    const { clock, end } = waiting([state('ENQUEUED'), state('FAILED')], { signal });
    await passPauses(clock, 2);
    await end;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('a run that was just asked for', () => {
  it('can be waited for in one expression', async () => {
    const clock = manualClock();
    const fetch = stubFetch(json(201, { id: 5, status: 'ENQUEUED' }), state('SUCCESSFUL'));
    const { executions } = buddyWith({ clock, fetch });
    const end = await executions.run(pipeline, { comment: 'Again' }).waitUntilFinished();
    expect(end).toMatchObject({ id: 5, status: 'SUCCESSFUL' });
    expect(fetch.sent).toMatchObject([
      { method: 'POST', body: { comment: 'Again' } },
      { method: 'GET', path },
    ]);
  });

  it('is a promise of its first state, too', async () => {
    const fetch = stubFetch(json(201, { id: 5, status: 'ENQUEUED' }));
    expect(await buddyWith({ fetch }).executions.run(pipeline, {})).toEqual({ id: 5, status: 'ENQUEUED' });
  });

  it('is waited for in the workspace of the call', async () => {
    const fetch = stubFetch(json(201, { id: 5, status: 'ENQUEUED' }), state('SUCCESSFUL'));
    await buddyWith({ fetch })
      .executions.run({ ...pipeline, domain: 'acme' }, {})
      .waitUntilFinished();
    expect(fetch.sent.map((sent) => sent.path.split('/')[2])).toEqual(['acme', 'acme']);
  });

  it('is waited for with the signal of the call, or with one of its own', async () => {
    const clock = manualClock();
    const fetch = stubFetch(json(201, { id: 5 }), state('ENQUEUED'), state('ENQUEUED'), state('FAILED'));
    const first = new AbortController();
    const started = buddyWith({ clock, fetch }).executions.run(pipeline, {}, { signal: first.signal });
    const [one, other] = [
      rejection(started.waitUntilFinished()),
      started.waitUntilFinished({ signal: new AbortController().signal }),
    ];
    await clock.advance(0);
    first.abort('enough');
    expect(await one).toBe('enough');
    await clock.advance(1000);
    expect(await other).toMatchObject({ status: 'FAILED' });
  });

  it('that was refused rejects the waiting alone', async () => {
    const { executions } = buddyWith({ fetch: stubFetch(failure(404, 'Gone.')) });
    expect(await rejection(executions.run(pipeline, {}).waitUntilFinished())).toBeInstanceOf(NotFoundError);
  });
});
