import type { RunEvent } from '@buddykit/runner';
import type { RunContext } from '../context.js';
import type { Attempt, Step } from '../run.js';
import type { LogKeeper } from './log-keeper.js';
import { progressAt } from './progress.js';

/** A try that is on its way. */
export interface Live {
  readonly context: RunContext;
  readonly place: number;
  readonly step: Step;
  readonly attempt: Attempt;
  readonly log: LogKeeper;
  readonly stop: AbortController;
  /** Whether nobody wants to know any more how it ends. */
  isDropped: boolean;
}

/** Stops a try of which nobody wants to know any more. */
export function drop(live: Live): void {
  live.isDropped = true;
  live.stop.abort();
}

/** Takes what the runner tells of a try. */
export function take(event: RunEvent, { attempt, log }: Live): void {
  if (event.type === 'log') log.add(event.line);
  else if (event.type === 'warning') log.add(`Warning: ${event.message}`);
  else if (event.type === 'phase') attempt.progress = progressAt(event.phase, attempt.progress ?? 0);
}
