import type { Execution } from '@buddykit/core';
import type { Buddy } from '@buddykit/sdk';

/** Where a run is. */
export type RunPlace = Parameters<Buddy['executions']['get']>[0];

/** Where the log of an action in a run is. */
export type LogPlace = Parameters<Buddy['logs']['get']>[0];

/** A run that is watched, with what it takes to ask for it. */
export interface Watched {
  readonly buddy: Buddy;
  readonly place: RunPlace;
  /** Ends the watching. */
  readonly signal: AbortSignal;
}

/** Where the run is that a call answered with. */
export function toRunPlace(parameters: Readonly<Record<string, unknown>>, { id }: Execution): RunPlace {
  // The parameters were checked by the table of the call that answers with a run.
  return { ...parameters, execution_id: id } as RunPlace;
}

/** Where the log of one of the run's actions is. */
export function toLogPlace(run: RunPlace, action: { readonly id: number }): LogPlace {
  return { ...run, action_id: action.id };
}

/** What people call a run: each pipeline counts its own. */
export function nameOfRun({ pipeline_id: pipeline, execution_id: run }: RunPlace): string {
  return `run ${run} of pipeline ${pipeline}`;
}
