import { checkHeader, type Settings } from '../buddy-options.js';
import { TimeoutError } from '../errors.js';
import { readRateLimit } from '../rate-limit.js';
import type { LightRequest } from './light-request.js';
import { readAnswer } from './read-answer.js';
import { type Received, receive } from './receive.js';
import { within } from './within.js';

// Browsers set their own, and may refuse a request that wants another.
const userAgent = typeof process === 'object' ? 'buddykit-sdk' : undefined;

/** Sends a request once and gives the parsed body. Throws a typed error, or the reason of the caller's signal. */
export async function attempt(request: LightRequest, settings: Settings, tries: number): Promise<unknown> {
  const { call, init } = request;
  addHeaders(init.headers, await settings.token(), call);
  call.signal?.throwIfAborted();
  const received = await receiveInTime(request, settings);
  const { status, headers } = received.response;
  settings.onResponse?.({
    ...call.target,
    status,
    headers,
    rateLimit: readRateLimit(headers),
    attempt: tries,
  });
  return readAnswer(received, request);
}

function addHeaders(headers: Headers, token: string, call: LightRequest['call']): void {
  headers.set('authorization', `Bearer ${token}`);
  headers.set('accept', 'application/json');
  if (userAgent !== undefined) headers.set('user-agent', userAgent);
  for (const [name, value] of Object.entries(call.headers)) headers.set(name, checkHeader(name, value));
}

async function receiveInTime(request: LightRequest, settings: Settings): Promise<Received> {
  const { signal, timeout, target } = request.call;
  // Making a signal is most of what the SDK adds to a call.
  if (timeout === Number.POSITIVE_INFINITY && signal === undefined) return receive(request, settings, null);
  const controller = new AbortController();
  try {
    return await within(
      {
        milliseconds: timeout,
        clock: settings.clock,
        signal,
        onTime: (_, reject) =>
          reject(new TimeoutError(`got no answer in ${timeout} ms`, target, { timeout })),
      },
      receive(request, settings, controller.signal),
    );
  } catch (error) {
    controller.abort(error);
    throw error;
  }
}
