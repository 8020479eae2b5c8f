import type { Execution } from '@buddykit/core';
import type { Host } from '../host.js';
import { chooseReport } from './choose-report.js';
import { createFollowReport, type Sink } from './follow-report.js';
import { isWaiting } from './outcome.js';
import { toRunState } from './run-state.js';
import type { Watched } from './watched.js';

/** How a run is watched. */
export interface Watching extends Omit<Watched, 'signal'> {
  /** The run as it was when the watching began. */
  readonly run: Execution;
  /** In milliseconds; without an end when left out. */
  readonly timeout: number | undefined;
  /** Where the lines of its logs go; none are asked for when left out. */
  readonly sink: Sink | undefined;
  /** Whether the same lines may be drawn over and over, since nothing else is written meanwhile. */
  readonly mayRedraw: boolean;
}

/** What a run was like when it was seen last, and what made an end to the watching before the run had its own. */
export interface Seen {
  readonly run: Execution;
  readonly left: Exclude<Reason, 'waits'> | undefined;
}

/** Why waiting was ended before the run was over. */
const reasons = ['interrupted', 'timedOut', 'waits'] as const;
type Reason = (typeof reasons)[number];

/** Watches a run until it is over, waits for somebody, or the person has waited enough, and tells how it goes. */
export async function watchRun(watching: Watching, host: Host): Promise<Seen> {
  const stop = new AbortController();
  const release = listen(watching, host, (reason) => stop.abort(reason));
  let run = watching.run;
  try {
    await tell({ ...watching, stop }, host, (seen) => {
      run = seen;
      if (isWaiting(run.status)) stop.abort('waits' satisfies Reason);
    });
  } catch (error) {
    if (!isReason(error)) throw error;
    return { run, left: error === 'waits' ? undefined : error };
  } finally {
    release();
  }
  return { run, left: undefined };
}

function isReason(error: unknown): error is Reason {
  return reasons.some((reason) => reason === error);
}

/** Calls back when the time is over or the person interrupts, which a second time ends the process. */
function listen({ timeout }: Watching, host: Host, end: (reason: Reason) => void): () => void {
  const interrupt = () => {
    // The terminal shows ^C at the place where the next line begins.
    if (host.stderr.isTTY) host.stderr.write('\n');
    end('interrupted');
  };
  const timer = timeout === undefined ? undefined : setTimeout(() => end('timedOut'), timeout);
  host.once('SIGINT', interrupt);
  return () => {
    clearTimeout(timer);
    host.off('SIGINT', interrupt);
  };
}

async function tell(
  { stop, ...watching }: Watching & { stop: AbortController },
  host: Host,
  onProgress: (run: Execution) => void,
): Promise<void> {
  const { buddy, place, sink, mayRedraw } = watching;
  const { signal } = stop;
  const report = sink
    ? createFollowReport({ buddy, place, signal }, sink)
    : await chooseReport(host, mayRedraw);
  try {
    await buddy.executions.waitUntilFinished(place, {
      signal,
      onProgress(run) {
        report.show(toRunState(run));
        onProgress(run);
      },
    });
  } catch (error) {
    // Whatever it was: nothing is followed any more.
    stop.abort(error);
    throw error;
  } finally {
    await report.end();
  }
}
