import type { Settings } from '../buddy-options.js';
import { attempt } from './attempt.js';
import type { Call } from './call.js';
import { waitBeforeRetry } from './wait-before-retry.js';
import { pass } from './within.js';

/** Sends a request, again where that may help, and gives the parsed body. */
export async function send(call: Call, settings: Settings, tries = 1): Promise<unknown> {
  try {
    return await attempt(call, settings, tries);
  } catch (error) {
    const wait = tries <= settings.retries ? waitBeforeRetry(error, tries, settings) : undefined;
    if (wait === undefined) throw error;
    await pass(wait, settings.clock, call.signal);
  }
  return send(call, settings, tries + 1);
}
