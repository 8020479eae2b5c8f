import { isFinished, type Progress } from '@buddykit/core';
import { checkTime } from '../buddy-options.js';
import type { Endpoint } from '../call/create-endpoint.js';
import { type ParameterValues, placeParameters } from '../call/place-parameters.js';
import { pass } from '../call/within.js';
import { TimeoutError } from '../errors.js';
import type { PollOptions } from './poll-options.js';

const shortestPause = 1000;
const longestPause = 10_000;

/** Asks again and again until what it asks for is over. Gives each answer that differs from the one before. */
export async function* poll<T extends Progress>(
  endpoint: Endpoint,
  values: ParameterValues,
  options: PollOptions = {},
): AsyncGenerator<T, void> {
  const { signal, cancel } = startDeadline(endpoint, values, options);
  try {
    yield* changesOf<T>(endpoint, values, { ...options, signal });
  } finally {
    cancel?.();
  }
}

/** The caller's signal, which also aborts when the time is over. */
function startDeadline(
  { route, settings }: Endpoint,
  values: ParameterValues,
  { signal, timeout = Number.POSITIVE_INFINITY }: PollOptions,
): { signal: AbortSignal | undefined; cancel?: () => void } {
  const { target } = placeParameters(route, values, settings);
  if (checkTime('timeout', timeout) === Number.POSITIVE_INFINITY) return { signal };
  const deadline = new AbortController();
  const cancel = settings.clock.after(timeout, () =>
    deadline.abort(new TimeoutError(`was not over in ${timeout} ms`, target, { timeout })),
  );
  return { signal: AbortSignal.any([deadline.signal, ...(signal ? [signal] : [])]), cancel };
}

async function* changesOf<T extends Progress>(
  { call, settings }: Endpoint,
  values: ParameterValues,
  { signal, interval }: PollOptions,
): AsyncGenerator<T, void> {
  let pause = shortestPause;
  let seen: string | undefined;
  while (true) {
    // The generated interface says what comes.
    const state = (await call(values, { signal })) as T;
    const text = JSON.stringify(state);
    pause = text === seen ? Math.min(pause * 1.5, longestPause) : shortestPause;
    if (text !== seen) yield state;
    if (isFinished(state)) return;
    seen = text;
    await pass(checkTime('interval', interval ?? pause), settings.clock, signal);
  }
}
