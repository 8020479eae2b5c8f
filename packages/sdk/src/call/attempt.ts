import { checkHeader, type Settings } from '../buddy-options.js';
import { TimeoutError } from '../errors.js';
import { readRateLimit } from '../rate-limit.js';
import type { Call } from './call.js';
import { readAnswer } from './read-answer.js';
import { type Received, receive } from './receive.js';
import { within } from './within.js';

/** Sends a request once and gives the parsed body. Throws a typed error, or the reason of the caller's signal. */
export async function attempt(call: Call, settings: Settings, tries: number): Promise<unknown> {
  const { init, target, signal } = call;
  init.headers.set('authorization', `Bearer ${await settings.token()}`);
  for (const [name, value] of Object.entries(call.headers)) init.headers.set(name, checkHeader(name, value));
  signal?.throwIfAborted();
  const received = await receiveInTime(call, settings);
  const { status, headers } = received.response;
  settings.onResponse?.({ ...target, status, headers, rateLimit: readRateLimit(headers), attempt: tries });
  return readAnswer(received, call);
}

async function receiveInTime(call: Call, settings: Settings): Promise<Received> {
  const { signal, timeout, target } = call;
  // Making a signal is most of what the SDK adds to a call.
  if (timeout === Number.POSITIVE_INFINITY && signal === undefined) return receive(call, settings, null);
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
      receive(call, settings, controller.signal),
    );
  } catch (error) {
    controller.abort(error);
    throw error;
  }
}
