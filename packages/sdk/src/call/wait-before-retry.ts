import type { Settings } from '../buddy-options.js';
import { ConnectionError, RateLimitError, ResponseError, ServerError, TimeoutError } from '../errors.js';

// A server that asks for more is not asked again in this call: the caller can decide better.
const longestWait = 60_000;

/** How many milliseconds to wait before the next attempt; `undefined` when it would not help or could do harm. */
export function waitBeforeRetry(error: unknown, tries: number, settings: Settings): number | undefined {
  if (!mayTryAgain(error)) return undefined;
  const asked = error instanceof ResponseError ? timeAskedFor(error, settings) - settings.clock.now() : 0;
  if (asked > 0) return asked <= longestWait ? asked : undefined;
  return Math.min(8000, 500 * 2 ** (tries - 1)) * (1 - settings.random() / 2);
}

// A request over the rate limit did nothing. After the other failures a request may have done its work.
function mayTryAgain(error: unknown): boolean {
  if (error instanceof RateLimitError) return true;
  const isTransient =
    error instanceof ServerError || error instanceof ConnectionError || error instanceof TimeoutError;
  return isTransient && ['GET', 'PUT', 'DELETE'].includes(error.method);
}

function timeAskedFor(error: ResponseError, { clock }: Settings): number {
  const { 'retry-after': after = '' } = error.headers;
  if (/^\d+$/.test(after)) return clock.now() + Number(after) * 1000;
  return Date.parse(after) || (error instanceof RateLimitError ? Number(error.rateLimit.reset) : 0);
}
