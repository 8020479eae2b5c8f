import type { Settings } from '../buddy-options.js';
import { attempt } from './attempt.js';
import type { LightRequest } from './light-request.js';
import { waitBeforeRetry } from './wait-before-retry.js';
import { within } from './within.js';

/** Sends a request, again where that may help, and gives the parsed body. */
export async function send(request: LightRequest, settings: Settings, tries = 1): Promise<unknown> {
  try {
    return await attempt(request, settings, tries);
  } catch (error) {
    const wait = tries <= settings.retries ? waitBeforeRetry(error, tries, settings) : undefined;
    if (wait === undefined) throw error;
    const { signal } = request.call;
    await within<void>({ milliseconds: wait, clock: settings.clock, signal, onTime: (resolve) => resolve() });
  }
  return send(request, settings, tries + 1);
}
