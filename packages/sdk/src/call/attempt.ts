import type { Settings } from '../buddy-options.js';
import { TimeoutError } from '../errors.js';
import { readRateLimit } from '../rate-limit.js';
import { setAlarm } from './alarm.js';
import type { LightRequest } from './light-request.js';
import { readAnswer } from './read-answer.js';
import { receive } from './receive.js';
import type { Received } from './received.js';

/** Sends a request once and gives the parsed body. Throws a typed error, or the reason of the caller's signal. */
export async function attempt(request: LightRequest, settings: Settings, tries: number): Promise<unknown> {
  const { call, init, isAuthorized } = request;
  call.signal?.throwIfAborted();
  if (!isAuthorized) {
    const token = settings.token();
    init.headers.set('authorization', `Bearer ${typeof token === 'string' ? token : await token}`);
    // The token may have taken its time.
    call.signal?.throwIfAborted();
  }
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

function receiveInTime(request: LightRequest, settings: Settings): Promise<Received> {
  const { signal, timeout, target } = request.call;
  // A signal is what costs most of all that the SDK adds to a call.
  if (timeout === Number.POSITIVE_INFINITY && signal === undefined) return receive(request, settings);
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const fail = (error: unknown) => {
      release();
      reject(error);
      controller.abort(error);
    };
    const onTime = () => fail(new TimeoutError(target, timeout));
    const release = setAlarm(timeout, { clock: settings.clock, signal, onTime, onAbort: fail });
    receive(request, settings, controller.signal).then((received) => {
      release();
      resolve(received);
    }, fail);
  });
}
