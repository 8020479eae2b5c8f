import type { Mistake } from '../fail/usage-error.js';
import type { Parsed } from '../parse/parse-flags.js';
import { pick } from '../parse/pick.js';
import { parseDuration } from './duration.js';

/** How a run is to be watched. */
export interface WatchOptions {
  readonly isFollowed: boolean;
  /** In milliseconds. */
  readonly timeout: number | undefined;
}

/** Reads how a run is to be watched, and what keeps it from that. */
export function readWatchOptions(parsed: Parsed): { options: WatchOptions; mistakes: Mistake[] } {
  const given = pick(parsed, 'timeout')?.text;
  const isFollowed = pick(parsed, 'follow') !== undefined;
  const timeout = given === undefined ? undefined : parseDuration(given);
  const message = messageFor(given, timeout, isFollowed || pick(parsed, 'wait') !== undefined);
  return {
    options: { isFollowed, timeout },
    mistakes: message === undefined ? [] : [{ part: '--timeout', message }],
  };
}

function messageFor(
  given: string | undefined,
  timeout: number | undefined,
  isWatched: boolean,
): string | undefined {
  if (!isWatched) return 'needs --wait or --follow';
  if (given === undefined || timeout !== undefined) return undefined;
  return `must be a time such as 90s, 10m or 2h; it is "${given}"`;
}
