import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { TimeoutError } from '../src/index.js';
import { dockerfileAction } from './bodies.js';
import { buddyWith, pipeline, rejection } from './buddy.js';
import { manualClock, settle } from './manual-clock.js';
import { broken, hanging, json, stubFetch, text } from './stub-fetch.js';

describe('a timeout', () => {
  it('ends an attempt that has no answer, and stops its request', async () => {
    const clock = manualClock();
    const fetch = stubFetch(hanging());
    const buddy = buddyWith({ clock, fetch, timeout: 2000 });
    const call = rejection(buddy.actions.add(pipeline, dockerfileAction));
    await clock.advance(1999);
    expect(fetch.sent[0]?.signal?.aborted).toBe(false);
    await clock.advance(1);
    const error = await call;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ operation: 'actions.add', timeout: 2000 });
    expect(String(error)).toMatch(/^TimeoutError: actions\.add: POST \S+ got no answer in 2000 ms$/);
    expect(fetch.sent[0]?.signal?.reason).toBe(error);
  });

  it('covers the body, too', async () => {
    const clock = manualClock();
    const slow = () => new Response(new ReadableStream(), { status: 201 });
    const buddy = buddyWith({ clock, fetch: stubFetch(slow), timeout: 2000 });
    const call = rejection(buddy.actions.add(pipeline, dockerfileAction));
    await clock.advance(2000);
    expect(await call).toBeInstanceOf(TimeoutError);
  });

  it('is for each attempt anew', async () => {
    const clock = manualClock();
    const buddy = buddyWith({
      clock,
      fetch: stubFetch(hanging(), hanging(), json(200, { actions: [] })),
      timeout: 2000,
    });
    const call = buddy.actions.list(pipeline);
    for (const milliseconds of [2000, 500, 2000, 1000]) await clock.advance(milliseconds);
    expect(await call).toEqual({ actions: [] });
    expect(clock.waits).toEqual([2000, 500, 2000, 1000, 2000]);
  });

  it('of the call comes before that of the client', async () => {
    const clock = manualClock();
    const buddy = buddyWith({ clock, fetch: stubFetch(json(200, {})), timeout: 2000 });
    await buddy.actions.list(pipeline, { timeout: 50 });
    expect(clock.waits).toEqual([50]);
  });

  it('is a minute unless told', async () => {
    const clock = manualClock();
    await buddyWith({ clock, fetch: stubFetch(json(200, {})), timeout: undefined }).actions.list(pipeline);
    expect(clock.waits).toEqual([60_000]);
  });

  it.each([
    ['an answer', json(200, {})],
    ['an error', text(404, null)],
    ['a broken connection', broken(new Error('closed'))],
  ])('leaves no timer behind after %s', async (_, answer) => {
    const clock = manualClock();
    const buddy = buddyWith({ clock, fetch: stubFetch(answer), timeout: 2000, retries: 0 });
    await buddy.actions.list(pipeline).catch(() => undefined);
    expect(clock.open).toBe(0);
  });

  it('may be longer than a timer can be', async () => {
    const setTimeout = vi.spyOn(globalThis, 'setTimeout');
    const buddy = buddyWith({ fetch: stubFetch(json(200, {})), timeout: 2 ** 40 });
    expect(await buddy.actions.list(pipeline)).toEqual({});
    expect(setTimeout).toHaveBeenCalledWith(expect.any(Function), 2 ** 31 - 1);
  });
});

describe('a signal', () => {
  it('that has aborted lets nothing be sent', async () => {
    const fetch = stubFetch();
    const reason = { not: 'an error' };
    const signal = AbortSignal.abort(reason);
    expect(await rejection(buddyWith({ fetch }).actions.list(pipeline, { signal }))).toBe(reason);
    expect(fetch.sent).toEqual([]);
  });

  it.each([
    ['an error', new Error('Enough.')],
    ['a text', 'enough'],
    ['nothing but the usual', undefined],
  ])('that aborts rejects with its reason, %s, and stops the request', async (_, reason) => {
    const controller = new AbortController();
    const fetch = stubFetch(hanging());
    const call = rejection(buddyWith({ fetch }).actions.list(pipeline, { signal: controller.signal }));
    await settle();
    controller.abort(reason);
    expect(await call).toBe(controller.signal.reason);
    expect(fetch.sent[0]?.signal?.aborted).toBe(true);
  });

  it('that aborts while the token is fetched lets nothing be sent', async () => {
    const controller = new AbortController();
    const fetch = stubFetch();
    const token = async () => {
      controller.abort('enough');
      return 'a-token';
    };
    const call = buddyWith({ fetch, token }).actions.list(pipeline, { signal: controller.signal });
    expect(await rejection(call)).toBe('enough');
    expect(fetch.sent).toEqual([]);
  });

  it('that aborts is not taken for a broken connection', async () => {
    const controller = new AbortController();
    const abort = () => {
      controller.abort('enough');
      return Promise.reject(new Error('aborted by fetch'));
    };
    const call = buddyWith({ fetch: stubFetch(abort) }).actions.list(pipeline, { signal: controller.signal });
    expect(await rejection(call)).toBe('enough');
  });

  it('holds no listener after the call', async () => {
    const { signal } = new AbortController();
    const clock = manualClock();
    const call = buddyWith({ clock, fetch: stubFetch(text(503, null), json(200, {})) }).actions.list(
      pipeline,
      { signal },
    );
    await clock.advance(500);
    await call;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
