import {
  type Model,
  pipelinesOf,
  type TinyAction,
  type TinyPipeline,
  type TinyRun,
  type TinyStep,
} from './state.js';

/** What the actions do, as their names say, for a server that simulates them. */
export const outcomes = [
  { action: 'slow*', duration: 5 },
  { action: 'fail*', exit_code: 1 },
];

/** Lets everything happen that happens by now. Pipelines know nothing of each other. */
export function settle(model: Model): void {
  for (const { pipeline } of pipelinesOf(model)) {
    while (happensNext(pipeline, model.now));
  }
}

/** Puts a new run into the queue. */
export function enqueue(pipeline: TinyPipeline, now: number): void {
  const steps = pipeline.actions.map(newStep);
  const run = { id: pipeline.runs.length + 1, status: 'ENQUEUED', dueAt: now, steps };
  pipeline.runs.push(run);
  show(pipeline, run);
}

/** Ends a run; says whether it can be ended. */
export function cancel(pipeline: TinyPipeline, run: TinyRun, now: number): boolean {
  if (run.status !== 'ENQUEUED' && run.status !== 'INPROGRESS') return false;
  for (const step of run.steps.filter(({ status }) => status === 'INPROGRESS')) move(step, 'TERMINATED');
  end(pipeline, run, { status: 'TERMINATED', at: run.status === 'INPROGRESS' ? now : pipeline.freeSince });
  return true;
}

/** Puts a run back into the queue; says whether that can be done. */
export function retry(pipeline: TinyPipeline, run: TinyRun, now: number): boolean {
  if (run.status !== 'FAILED' && run.status !== 'TERMINATED') return false;
  const steps = run.steps.map(({ action }) => newStep(action));
  Object.assign(run, { status: 'ENQUEUED', dueAt: now, steps });
  show(pipeline, run);
  return true;
}

/** Lets the next thing happen; says whether there was one by now. */
function happensNext(pipeline: TinyPipeline, now: number): boolean {
  const active = pipeline.runs.find(({ status }) => status === 'INPROGRESS');
  if (active === undefined) return beginNext(pipeline);
  const step = active.steps.find(({ status }) => status === 'INPROGRESS');
  if (step === undefined || step.endsAt > now) return false;
  move(step, step.fails ? 'FAILED' : 'SUCCESSFUL');
  if (step.fails) end(pipeline, active, { status: 'FAILED', at: step.endsAt });
  else goOn(pipeline, active, step.endsAt);
  return true;
}

function beginNext(pipeline: TinyPipeline): boolean {
  const queue = pipeline.runs.filter(({ status }) => status === 'ENQUEUED');
  const [next] = queue.sort((left, right) => left.dueAt - right.dueAt || left.id - right.id);
  if (next === undefined) return false;
  Object.assign(next, { status: 'INPROGRESS', steps: pipeline.actions.map(newStep) });
  show(pipeline, next);
  goOn(pipeline, next, Math.max(next.dueAt, pipeline.freeSince));
  return true;
}

/** Starts the next action that runs; without one, the run is over. */
function goOn(pipeline: TinyPipeline, run: TinyRun, at: number): void {
  for (const step of run.steps.filter(({ status }) => status === 'INITIAL')) {
    const isThere = pipeline.actions.includes(step.action);
    move(step, isThere && !step.action.disabled ? 'INPROGRESS' : 'SKIPPED');
    if (step.status === 'INPROGRESS') {
      step.endsAt = at + (step.action.name.startsWith('slow') ? 5000 : 1000);
      step.fails = step.action.name.startsWith('fail');
      return;
    }
  }
  end(pipeline, run, { status: 'SUCCESSFUL', at });
}

function end(pipeline: TinyPipeline, run: TinyRun, { status, at }: { status: string; at: number }): void {
  run.status = status;
  for (const step of run.steps.filter((candidate) => candidate.status === 'INITIAL'))
    step.status = 'NOT_EXECUTED';
  pipeline.freeSince = at;
  show(pipeline, run);
}

function move(step: TinyStep, status: string): void {
  step.status = status;
  step.action.lastStatus = status;
}

/** A pipeline shows the run that is in progress, or else the one that changed last. */
function show(pipeline: TinyPipeline, run: TinyRun): void {
  pipeline.lastStatus = (pipeline.runs.find(({ status }) => status === 'INPROGRESS') ?? run).status;
}

function newStep(action: TinyAction): TinyStep {
  return { action, status: 'INITIAL', endsAt: 0, fails: false };
}
