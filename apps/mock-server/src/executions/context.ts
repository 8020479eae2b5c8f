import type { Fields } from '../store/fields.js';
import type { PipelineScope, Store } from '../store/store.js';
import type { Appointment } from './agenda.js';
import type { Run, Step, StepStatus } from './run.js';
import { nextStatus, type RunEvent } from './states.js';

/** A run, and the time at which something happens to it, in milliseconds since 1970. */
export interface RunContext extends PipelineScope {
  store: Store;
  run: Run;
  at: number;
}

/** The fields of the action that a step executes; empty when the action is gone. */
export function actionFields({ pipeline }: PipelineScope, { actionId }: Step): Fields {
  return pipeline.actions.get(actionId)?.fields ?? {};
}

/** Plans something for a step of the run, or for the run. */
export function plan(context: RunContext, event: Pick<Appointment, 'at' | 'what'>, step = -1): void {
  const { pipeline, run, store } = context;
  store.agenda.add({ ...event, pipelineId: pipeline.id, runId: run.id, epoch: run.epoch, step });
}

/** Changes the status of the run, as far as the state machine allows. */
export function moveRun({ run, pipeline }: RunContext, event: RunEvent): void {
  run.status = nextStatus(run.status, event) ?? run.status;
  pipeline.lastStatus = run.status;
}

/** Changes the status of a step, and with it what its action shows. */
export function moveStep(context: RunContext, step: Step, status: StepStatus): void {
  step.status = status;
  const action = context.pipeline.actions.get(step.actionId);
  if (action === undefined || status === 'NOT_EXECUTED') return;
  action.lastStatus = status;
  action.lastRevision = context.run.revision;
}

/** Ends a step. */
export function endStep(context: RunContext, step: Step, status: StepStatus): void {
  moveStep(context, step, status);
  step.finishedAt = context.at;
}

/** Whether nothing more happens to a step. */
export function isDone({ status }: Step): boolean {
  return status === 'SUCCESSFUL' || status === 'FAILED' || status === 'SKIPPED' || status === 'TERMINATED';
}

/** The steps at some places of the run. */
export function stepsAt({ run }: RunContext, places: readonly number[]): Step[] {
  return places.flatMap((place) => run.steps[place] ?? []);
}
