import type { Settings } from '../buddy-options.js';
import { setAlarm } from './alarm.js';
import { attempt } from './attempt.js';
import type { LightRequest } from './light-request.js';
import { waitBeforeRetry } from './wait-before-retry.js';

/** Sends a request, again where that may help, and gives the parsed body. */
export async function send(request: LightRequest, settings: Settings, tries = 1): Promise<unknown> {
  try {
    return await attempt(request, settings, tries);
  } catch (error) {
    const wait = tries <= settings.retries ? waitBeforeRetry(error, tries, settings) : undefined;
    if (wait === undefined) throw error;
    await pause(wait, request.call.signal, settings);
  }
  return send(request, settings, tries + 1);
}

function pause(wait: number, signal: AbortSignal | undefined, { clock }: Settings): Promise<void> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      release();
      settle();
    };
    const onAbort = (reason: unknown) => end(() => reject(reason));
    const release = setAlarm(wait, { clock, signal, onTime: () => end(resolve), onAbort });
  });
}
