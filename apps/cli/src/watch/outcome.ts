import type { exitCodes } from '../fail/exit-codes.js';

/** How a run ended, by the exit code that tells it. */
export type Outcome = Extract<keyof typeof exitCodes, 'done' | 'runFailed' | 'runEnded' | 'runWaits'>;

/** How something ended that has a status in which nothing more happens, or that waits for somebody. */
export function outcomeOf(status: string): Outcome {
  if (isWaiting(status)) return 'runWaits';
  if (status === 'SUCCESSFUL') return 'done';
  return status === 'FAILED' ? 'runFailed' : 'runEnded';
}

/** Whether a run goes on only when somebody does something. Newer servers have more of these statuses. */
export function isWaiting(status: string): boolean {
  return status.startsWith('WAITING_');
}
