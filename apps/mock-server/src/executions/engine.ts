import type { Store, StoredPipeline } from '../store/store.js';
import { advance, finish } from './advance.js';
import type { Appointment } from './agenda.js';
import { endAttempt, startAttempt, stopStep } from './attempts.js';
import { moveRun, moveStep, plan, type RunContext, showStatus } from './context.js';
import { mainSteps, terminatingSteps } from './plan.js';
import { newStep, type Run } from './run.js';
import { isActive } from './states.js';
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

/** Ends a run on request, after the actions that are there for that. */
export function cancel(context: RunContext): void {
  const { run } = context;
  for (const step of run.steps) stopStep(context, step);
  const places = terminatingSteps(context);
  if (places.length === 0) {
    finish(context, 'cancel');
    startNext(context);
    return;
  }
  moveRun(context, 'terminate');
  clearProgress(run);
  run.epoch += 1;
  run.result = 'end';
  run.queue = places;
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

/** Begins the runs of the pipeline whose turn it is: one at a time, unless several may run at once. */
function startNext({ store, at, workspace, project, pipeline }: RunContext): void {
  for (let run = nextRun(pipeline, at); run !== undefined; run = nextRun(pipeline, at))
    begin({ store, at, workspace, project, pipeline, run });
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
