import type { PipelineScope, Store, StoredAction } from '../store/store.js';
import type { Appointment } from './agenda.js';
import type { Run, Step } from './run.js';
import { isActive, isOver, nextStatus, nextStepStatus, type RunEvent, type StepEvent } from './states.js';
import { type ActionFields, fieldsOfAction } from './stored-fields.js';

/** A run, and the time at which something happens to it, in milliseconds since 1970. */
export interface RunContext extends PipelineScope {
  store: Store;
  run: Run;
  at: number;
}

/** The action that a step executes, even when it was deleted since. */
export function actionOf({ pipeline }: PipelineScope, { actionId }: Step): StoredAction | undefined {
  return pipeline.actions.get(actionId) ?? pipeline.formerActions.get(actionId);
}

/** The fields of the action that a step executes. */
export function actionFields(scope: PipelineScope, step: Step): ActionFields {
  return fieldsOfAction(actionOf(scope, step));
}

/** Plans something for a step of the run, or for the run. */
export function plan(context: RunContext, event: Pick<Appointment, 'at' | 'what'>, step = -1): void {
  const { pipeline, run, store } = context;
  store.agenda.add({ ...event, pipelineId: pipeline.id, runId: run.id, epoch: run.epoch, step });
}

/** Changes the status of the run, as far as the state machine allows. */
export function moveRun(context: RunContext, event: RunEvent): void {
  const { run } = context;
  run.status = nextStatus(run.status, event) ?? run.status;
  showStatus(context);
}

/** Lets the pipeline show the status of the run, unless another run is in progress and this one is not. */
export function showStatus({ run, pipeline }: RunContext): void {
  const isBehind =
    !isActive(run.status) && [...pipeline.runs.values()].some(({ status }) => isActive(status));
  if (!isBehind) pipeline.lastStatus = run.status;
}

/** Changes the status of a step, and with it what its action shows. Says whether the state machine allows it. */
export function moveStep(context: RunContext, step: Step, event: StepEvent): boolean {
  const { at, run } = context;
  const status = nextStepStatus(step.status, event);
  if (status === undefined) return false;
  step.status = status;
  if (event === 'start') step.startedAt = at;
  else if (step.startedAt !== undefined && isOver(status)) step.finishedAt = at;
  const action = actionOf(context, step);
  if (action !== undefined && event !== 'passOver') action.lastStatus = status;
  if (action !== undefined && event === 'start') action.lastRevision = run.revision;
  return true;
}

/** The steps at some places of the run. */
export function stepsAt({ run }: RunContext, places: readonly number[]): Step[] {
  return places.flatMap((place) => run.steps[place] ?? []);
}
