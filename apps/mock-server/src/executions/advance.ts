import { startAttempt } from './attempts.js';
import { actionFields, endStep, isDone, moveRun, moveStep, type RunContext, stepsAt } from './context.js';
import { followUpSteps, takeGroup } from './plan.js';
import type { Step } from './run.js';
import { reasonToSkip } from './skip.js';

/** Goes on to the next steps when those that run side by side are all done. */
export function advance(context: RunContext): void {
  const { run } = context;
  const current = stepsAt(context, run.current);
  if (!current.every(isDone)) return;
  const isBroken = run.result === undefined && current.some((step) => hasFailed(context, step));
  if (isBroken) run.queue = [];
  proceed(context);
}

/** Starts the next steps, or ends the run when none are left. */
export function proceed(context: RunContext): void {
  const { run } = context;
  if (run.queue.length === 0 && run.result === undefined) decide(context);
  if (run.queue.length === 0) {
    finish(context, run.result ?? 'succeed');
    return;
  }
  run.current = takeGroup(context);
  for (const place of run.current) startStep(context, place);
  advance(context);
}

/** Ends the run: what did not come to its turn is not executed. */
export function finish(context: RunContext, event: 'succeed' | 'fail' | 'cancel'): void {
  const { run, at } = context;
  moveRun(context, event);
  run.finishedAt = at;
  run.epoch += 1;
  for (const step of run.steps.filter((candidate) => !isDone(candidate)))
    moveStep(context, step, 'NOT_EXECUTED');
}

/** The main actions are done: says how the run will end, and which actions follow because of that. */
function decide(context: RunContext): void {
  const { run } = context;
  run.result = run.steps.some((step) => hasFailed(context, step)) ? 'fail' : 'succeed';
  run.queue = followUpSteps(context);
}

function startStep(context: RunContext, place: number): void {
  const [step] = stepsAt(context, [place]);
  if (step === undefined) return;
  const reason = reasonToSkip(context, step);
  if (reason === undefined) {
    moveStep(context, step, 'INPROGRESS');
    step.startedAt = context.at;
    startAttempt(context, place);
  } else {
    step.note = reason;
    endStep(context, step, 'SKIPPED');
  }
}

function hasFailed(context: RunContext, step: Step): boolean {
  return step.status === 'FAILED' && actionFields(context, step).ignore_errors !== true;
}
