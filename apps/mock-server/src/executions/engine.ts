import type { PipelineScope, Store } from '../store/store.js';
import { advance, finish, proceed } from './advance.js';
import type { Appointment } from './agenda.js';
import { endAttempt, startAttempt } from './attempts.js';
import { endStep, moveRun, plan, type RunContext, stepsAt } from './context.js';
import { mainSteps } from './plan.js';
import { newStep, type Run } from './run.js';
import { isActive } from './states.js';

/** Lets everything happen that is due by now, in the order of its time. */
export function settle(store: Store, now: number): void {
  for (let due = store.agenda.takeDue(now); due !== undefined; due = store.agenda.takeDue(now))
    keep(store, due);
}

/** Puts a run into the queue of its pipeline. */
export function enqueue(context: RunContext): void {
  const { run, pipeline } = context;
  const isBusy = [...pipeline.runs.values()].some(({ status }) => isActive(status));
  if (!isBusy) pipeline.lastStatus = run.status;
  plan(context, { at: run.dueAt, what: 'start' });
}

/** Ends a run on request. */
export function cancel(context: RunContext): void {
  for (const step of stepsAt(context, context.run.current)) {
    if (step.status !== 'SUCCESSFUL') endStep(context, step, 'TERMINATED');
  }
  finish(context, 'cancel');
  startNext(context);
}

/** Puts a run that is over back into the queue, to run from its first action. Its tries stay counted. */
export function retry(context: RunContext): void {
  const { run, at } = context;
  moveRun(context, 'retry');
  run.dueAt = at;
  run.startedAt = undefined;
  run.finishedAt = undefined;
  run.steps = run.steps.map((step) => ({ ...newStep(step.actionId), attempts: step.attempts }));
  enqueue(context);
}

/** Lets a run go on that waits for a person. */
export function goOn(context: RunContext, event: 'apply' | 'applyVariables'): void {
  moveRun(context, event);
  for (const step of stepsAt(context, context.run.current)) {
    if (step.status.startsWith('WAITING')) endStep(context, step, 'SUCCESSFUL');
  }
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
function startNext({ store, at, ...scope }: PipelineScope & { store: Store; at: number }): void {
  const { pipeline } = scope;
  const runs = [...pipeline.runs.values()];
  const isBusy = runs.some(({ status }) => isActive(status));
  if (isBusy && pipeline.fields.concurrent_pipeline_runs !== true) return;
  const [next] = runs.filter(({ status, dueAt }) => status === 'ENQUEUED' && dueAt <= at).sort(byPriority);
  if (next === undefined) return;
  begin({ ...scope, store, at, run: next });
  startNext({ ...scope, store, at });
}

const ranks: Record<string, number> = { HIGH: 0, LOW: 2 };

function byPriority(left: Run, right: Run): number {
  return rankOf(left) - rankOf(right) || left.dueAt - right.dueAt || left.id - right.id;
}

function rankOf({ fields }: Run): number {
  return ranks[String(fields.priority)] ?? 1;
}

function begin(context: RunContext): void {
  const { run, pipeline, at } = context;
  moveRun(context, 'start');
  run.startedAt = at;
  pipeline.lastRevision = run.revision;
  const known = new Map(run.steps.map((step) => [step.actionId, step]));
  run.steps = [...pipeline.actions.keys()].map((id) => known.get(id) ?? newStep(id));
  run.queue = mainSteps(context);
  run.current = [];
  run.result = undefined;
  proceed(context);
}
