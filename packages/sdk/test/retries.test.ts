import { describe, expect, it } from 'vitest';
import { type BuddyOptions, type ResponseInfo, ServerError } from '../src/index.js';
import { dockerfileAction } from './bodies.js';
import { buddyWith, pipeline, rejection } from './buddy.js';
import { hastyClock, manualClock } from './manual-clock.js';
import { broken, failure, json, stubFetch, text } from './stub-fetch.js';

const action = { ...pipeline, action_id: 3 };
const good = json(200, { id: 3 });
const limited = failure(429, 'Rate limit exceeded.');
const limitedAs403 = failure(403, 'Rate limit exceeded.');
const down = text(503, null);
const cut = broken(new TypeError('fetch failed'));

const calls = {
  GET: (options: Partial<BuddyOptions>) => buddyWith(options).actions.get(action),
  DELETE: (options: Partial<BuddyOptions>) => buddyWith(options).actions.delete(action),
  POST: (options: Partial<BuddyOptions>) => buddyWith(options).actions.add(pipeline, dockerfileAction),
  PATCH: (options: Partial<BuddyOptions>) => buddyWith(options).actions.edit(action, { disabled: true }),
};

/** How often a call was sent, and the waits between. */
async function outcomeOf(
  method: keyof typeof calls,
  answers: Parameters<typeof stubFetch>,
  options: Partial<BuddyOptions> = {},
) {
  const clock = hastyClock();
  const fetch = stubFetch(...answers);
  const result = await calls[method]({ clock, fetch, ...options }).catch((error: unknown) => error);
  return { times: fetch.sent.length, waits: clock.waits, result, sent: fetch.sent };
}

describe('a call is tried again', () => {
  it.each([
    ['GET', '429', limited],
    ['GET', 'a 403 of the rate limit', limitedAs403],
    ['GET', '503', down],
    ['GET', 'a broken connection', cut],
    ['DELETE', '429', limited],
    ['DELETE', '503', down],
    ['DELETE', 'a broken connection', cut],
    ['POST', '429', limited],
    ['POST', 'a 403 of the rate limit', limitedAs403],
    ['PATCH', '429', limited],
  ] as const)('%s after %s', async (method, _, answer) => {
    const { times, result } = await outcomeOf(method, [answer, good]);
    expect(times).toBe(2);
    expect(result).toEqual(method === 'DELETE' ? undefined : { id: 3 });
  });

  it('when its answer broke off', async () => {
    const half = () => {
      const body = new ReadableStream({ start: (controller) => controller.error(new Error('closed')) });
      return new Response(body, { status: 200 });
    };
    expect(await outcomeOf('GET', [half, good])).toMatchObject({ times: 2, result: { id: 3 } });
  });

  it('twice, and then it fails with the last error', async () => {
    const { times, result } = await outcomeOf('GET', [cut, limited, failure(500, 'The last.'), good]);
    expect(times).toBe(3);
    expect(result).toBeInstanceOf(ServerError);
    expect(result).toMatchObject({ messages: ['The last.'] });
  });

  it.each([0, 1, 4])('%i times when told', async (retries) => {
    const answers = Array.from({ length: 9 }, () => down);
    expect((await outcomeOf('GET', answers, { retries })).times).toBe(retries + 1);
  });

  it('with the same request', async () => {
    const { sent } = await outcomeOf('PATCH', [limited, limited, good]);
    const [first, ...others] = sent.map(({ url, method, headers, body }) => ({
      url,
      method,
      headers: Object.fromEntries(headers),
      body,
    }));
    expect(others).toEqual([first, first]);
    expect(first?.body).toEqual({ disabled: true });
  });

  it('and onResponse sees every attempt', async () => {
    const seen: ResponseInfo[] = [];
    await outcomeOf('GET', [down, cut, good], { onResponse: (response) => seen.push(response) });
    expect(seen.map(({ status, attempt }) => [attempt, status])).toEqual([
      [1, 503],
      [3, 200],
    ]);
  });
});

describe('a call is not tried again', () => {
  it.each([
    ['POST', '503', down],
    ['POST', 'a broken connection', cut],
    ['PATCH', '500', text(500, null)],
    ['PATCH', 'a broken connection', cut],
    ['GET', '400', failure(400, 'No.')],
    ['GET', '401', failure(401, 'No.')],
    ['GET', '403', failure(403, 'The token lacks a scope.')],
    ['GET', '404', failure(404, 'No.')],
    ['DELETE', '409', failure(409, 'No.')],
    ['GET', 'a page of HTML', text(200, '<html>')],
  ] as const)('%s after %s', async (method, _, answer) => {
    const { times, result } = await outcomeOf(method, [answer, good]);
    expect(times).toBe(1);
    expect(result).toBeInstanceOf(Error);
  });
});

describe('the wait before the next attempt', () => {
  it('doubles up to eight seconds', async () => {
    const answers = Array.from({ length: 7 }, () => down);
    const { waits } = await outcomeOf('GET', answers, { retries: 6 });
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
  });

  it('is up to half as long, by chance', async () => {
    const { waits } = await outcomeOf('GET', [down, down, good], { random: () => 0.5 });
    expect(waits).toEqual([375, 750]);
  });

  it.each([
    ['seconds', { 'Retry-After': '7' }, 7000],
    ['a date', { 'Retry-After': 'Thu, 01 Jan 2026 00:00:09 GMT' }, 9000],
    ['the longest that is waited for', { 'Retry-After': '60' }, 60_000],
  ])('is what Retry-After asks for: %s', async (_, headers, wait) => {
    const { waits } = await outcomeOf('GET', [text(503, null, headers), good]);
    expect(waits).toEqual([wait]);
  });

  it.each([
    ['no time', '0'],
    ['a date that is over', 'Wed, 31 Dec 2025 23:59:59 GMT'],
    ['nothing that can be read', 'soon'],
  ])('is the usual one when Retry-After asks for %s', async (_, value) => {
    const { waits } = await outcomeOf('GET', [failure(429, 'No.', { 'Retry-After': value }), good]);
    expect(waits).toEqual([500]);
  });

  it('lasts until the rate limit is reset', async () => {
    const reset = String(Date.UTC(2026, 0, 1) / 1000 + 12);
    const { waits } = await outcomeOf('POST', [failure(429, 'No.', { 'X-Rate-Limit-Reset': reset }), good]);
    expect(waits).toEqual([12_000]);
  });

  it('follows Retry-After rather than the reset', async () => {
    const reset = String(Date.UTC(2026, 0, 1) / 1000 + 12);
    const headers = { 'X-Rate-Limit-Reset': reset, 'Retry-After': '3' };
    expect((await outcomeOf('GET', [failure(429, 'No.', headers), good])).waits).toEqual([3000]);
  });

  it.each([
    ['that is over', -5],
    ['of now', 0],
  ])('is the usual one after a reset %s', async (_, seconds) => {
    const reset = String(Date.UTC(2026, 0, 1) / 1000 + seconds);
    const { waits } = await outcomeOf('GET', [failure(429, 'No.', { 'X-Rate-Limit-Reset': reset }), good]);
    expect(waits).toEqual([500]);
  });

  it('does not follow the reset after another failure', async () => {
    const reset = String(Date.UTC(2026, 0, 1) / 1000 + 12);
    const { waits } = await outcomeOf('GET', [failure(503, 'No.', { 'X-Rate-Limit-Reset': reset }), good]);
    expect(waits).toEqual([500]);
  });

  it.each([
    ['Retry-After', { 'Retry-After': '61' }],
    ['the reset', { 'X-Rate-Limit-Reset': String(Date.UTC(2026, 0, 1) / 1000 + 3600) }],
  ])('is none when %s asks for more than a minute: the call fails at once', async (_, headers) => {
    const { times, result } = await outcomeOf('GET', [failure(429, 'Rate limit exceeded.', headers), good]);
    expect(times).toBe(1);
    expect(result).toMatchObject({ name: 'RateLimitError', status: 429 });
  });
});

describe('a signal that aborts between two attempts', () => {
  it('ends the wait with its reason, and leaves no timer and no listener', async () => {
    const clock = manualClock();
    const controller = new AbortController();
    const fetch = stubFetch(down, good);
    const call = rejection(buddyWith({ clock, fetch }).actions.get(action, { signal: controller.signal }));
    await clock.advance(499);
    expect(fetch.sent).toHaveLength(1);
    const reason = new Error('Enough.');
    controller.abort(reason);
    expect(await call).toBe(reason);
    await clock.advance(100_000);
    expect(clock.open).toBe(0);
    expect(fetch.sent).toHaveLength(1);
  });

  it('ends the call also when that is just before the wait', async () => {
    const clock = manualClock();
    const controller = new AbortController();
    const { signal } = controller;
    const onResponse = () => controller.abort('over');
    const buddy = buddyWith({ clock, fetch: stubFetch(down, good), onResponse });
    expect(await rejection(buddy.actions.get(action, { signal }))).toBe('over');
    // The timeout of the attempt, and no wait after it.
    expect(clock.waits).toEqual([Number.POSITIVE_INFINITY]);
  });
});
