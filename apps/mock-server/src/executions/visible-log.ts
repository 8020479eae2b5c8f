import type { Attempt, Step } from './run.js';

/** The lines that an action has written up to a time. */
export function visibleLog({ attempts, note }: Step, now: number): string[] {
  const lines = attempts.flatMap((attempt) => attempt.lines.slice(0, linesUntil(attempt, now)));
  return note === undefined ? lines : [...lines, note];
}

/** How much of an action is done at a time, in percent. */
export function progressOf({ status, attempts }: Step, now: number): number {
  if (status === 'SUCCESSFUL' || status === 'FAILED') return 100;
  const attempt = status === 'INITIAL' || status === 'NOT_EXECUTED' ? undefined : attempts.at(-1);
  if (attempt === undefined) return 0;
  return Math.min(99, attempt.progress ?? Math.floor(100 * doneShare(attempt, now)));
}

// The last line appears at the end and not before: it says how the try ended.
function linesUntil(attempt: Attempt, now: number): number {
  return Math.floor(doneShare(attempt, now) * attempt.lines.length);
}

function doneShare({ startedAt, endsAt, stoppedAt }: Attempt, now: number): number {
  if (endsAt === undefined) return 1;
  const until = Math.min(now, stoppedAt ?? now);
  return until >= endsAt ? 1 : Math.max(0, (until - startedAt) / (endsAt - startedAt));
}
