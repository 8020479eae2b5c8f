import type { PipelineScope, Store, StoredPipeline } from '../store/store.js';
import { advance, finish } from './advance.js';
import type { Appointment } from './agenda.js';
import { endAttempt, startAttempt, stopStep } from './attempts.js';
import { moveRun, moveStep, plan, type RunContext, showStatus, stepsAt } from './context.js';
import { mainSteps, terminatingSteps } from './plan.js';
import { newStep, type Run } from './run.js';
import { isActive, isWorking, type RunStatus } from './states.js';
import { fieldsOfPipeline, fieldsOfRun } from './stored-fields.js';

/** Lets everything happen that is due by now, in the order of its time. */
export function settle(store: Store, now: number): void {
  for (let due = store.agenda.takeDue(now); due !== undefined; due = store.agenda.takeDue(now))
    keep(store, due);
}

/** Puts a run into the queue of its pipeline. */
export function enqueue(context: RunContext): void {
  showStatus(context);
  plan(context, { at: context.run.dueAt, what: 'start' });
}

/** Ends a run on request: when the actions have ended that really go on, and after those that are there for that. */
export function cancel(context: RunContext): void {
  const { run } = context;
  for (const step of run.steps) stopStep(context, step);
  const ending = run.steps.flatMap(({ status }, place) => (status === 'TERMINATING' ? [place] : []));
  const places = terminatingSteps(context);
  if (ending.length + places.length === 0) {
    finish(context, 'cancel');
    startNext(context);
    return;
  }
  moveRun(context, 'terminate');
  clearProgress(run);
  run.epoch += 1;
  run.result = 'end';
  run.current = ending;
  run.queue = places;
  advanceAndStartNext(context);
}

/** Takes note of the end of a real try, of its own or because the run was cancelled. */
export function endTry(context: RunContext, place: number): void {
  const isStopped = stepsAt(context, [place]).some((step) => moveStep(context, step, 'end'));
  if (!isStopped) endAttempt(context, place);
  advanceAndStartNext(context);
}

/** Puts a run that is over back into the queue, to run from its first action. Its tries stay counted. */
export function retry(context: RunContext): void {
  const { run, at } = context;
  moveRun(context, 'retry');
  run.dueAt = at;
  run.startedAt = undefined;
  run.finishedAt = undefined;
  run.steps = run.steps.map((step) => ({ ...newStep(step.actionId), attempts: step.attempts }));
  clearProgress(run);
  enqueue(context);
}

/** Lets a run go on that waits for a person. */
export function goOn(context: RunContext, event: 'apply' | 'applyVariables'): void {
  const { run } = context;
  moveRun(context, event);
  for (const step of run.steps) moveStep(context, step, event);
  // Of several steps side by side, another one may wait for something else.
  if (run.steps.some(({ status }) => status === 'WAITING_FOR_APPLY')) moveRun(context, 'awaitApproval');
  if (run.steps.some(({ status }) => status === 'WAITING_FOR_VARIABLES')) moveRun(context, 'awaitVariables');
  advanceAndStartNext(context);
}

function keep(store: Store, appointment: Appointment): void {
  const scope = store.findPipeline(appointment.pipelineId);
  const run = scope?.pipeline.runs.get(appointment.runId);
  if (scope === undefined || run === undefined || run.epoch !== appointment.epoch) return;
  const context: RunContext = { ...scope, store, run, at: appointment.at };
  happenings[appointment.what](context, appointment.step);
}

const happenings: Record<Appointment['what'], (context: RunContext, place: number) => void> = {
  start: startNext,
  retry: startAttempt,
  attempt: (context, place) => {
    endAttempt(context, place);
    advanceAndStartNext(context);
  },
};

function advanceAndStartNext(context: RunContext): void {
  advance(context);
  if (!isActive(context.run.status)) startNext(context);
}

/**
 * Begins the runs whose turn it is: one at a time of a pipeline, unless several may run at once. Where actions really run,
 * pipelines share a limit, so that the end of any run may let any other one begin.
 */
function startNext({ store, at, workspace, project, pipeline }: RunContext): void {
  if (store.executor === undefined) startOf([{ workspace, project, pipeline }], { store, at });
  else startDue(store, at);
}

/** Begins the runs of all pipelines whose turn it is. */
export function startDue(store: Store, at: number): void {
  startOf([...store.pipelines()], { store, at });
}

type Moment = Pick<RunContext, 'store' | 'at'>;

function startOf(scopes: readonly PipelineScope[], moment: Moment): void {
  for (let next = nextOf(scopes, moment); next !== undefined; next = nextOf(scopes, moment))
    begin({ ...next, ...moment });
}

function nextOf(
  scopes: readonly PipelineScope[],
  { store, at }: Moment,
): (PipelineScope & { run: Run }) | undefined {
  if (store.executor !== undefined && countRuns(store, isWorking) >= store.executor.mostRuns)
    return undefined;
  const next = scopes.flatMap((scope) => {
    const run = nextRun(scope.pipeline, at);
    return run === undefined ? [] : [{ ...scope, run }];
  });
  return next.sort((left, right) => byPriority(left.run, right.run))[0];
}

/** How many runs of all pipelines are in such a status. */
export function countRuns(store: Store, isMeant: (status: RunStatus) => boolean): number {
  const runs = [...store.pipelines()].flatMap(({ pipeline }) => [...pipeline.runs.values()]);
  return runs.filter(({ status }) => isMeant(status)).length;
}

function nextRun(pipeline: StoredPipeline, at: number): Run | undefined {
  const all = [...pipeline.runs.values()];
  const isBusy = all.some(({ status }) => isActive(status));
  if (isBusy && fieldsOfPipeline(pipeline).concurrent_pipeline_runs !== true) return undefined;
  return all.filter(({ status, dueAt }) => status === 'ENQUEUED' && dueAt <= at).sort(byPriority)[0];
}

const ranks: Record<string, number> = { HIGH: 0, LOW: 2 };

function byPriority(left: Run, right: Run): number {
  return rankOf(left) - rankOf(right) || left.dueAt - right.dueAt;
}

function rankOf(run: Run): number {
  return ranks[fieldsOfRun(run).priority ?? ''] ?? 1;
}

function begin(context: RunContext): void {
  const { run, pipeline, at } = context;
  moveRun(context, 'start');
  run.startedAt = at;
  pipeline.lastRevision = run.revision;
  const known = new Map(run.steps.map((step) => [step.actionId, step]));
  run.steps = [...pipeline.actions.keys()].map((id) => known.get(id) ?? newStep(id));
  clearProgress(run);
  run.queue = mainSteps(context);
  advance(context);
}

function clearProgress(run: Run): void {
  run.current = [];
  run.queue = [];
  run.result = undefined;
}
