import { startAttempt } from './attempts.js';
import { moveRun, moveStep, type RunContext, stepsAt } from './context.js';
import { followUpSteps, hasFailed, takeGroup, waitingSteps } from './plan.js';
import { reasonToSkip } from './skip.js';
import { isActive, isOver } from './states.js';

/** Goes on to the next steps when those that run side by side are all done; ends the run when none are left. */
export function advance(context: RunContext): void {
  const { run } = context;
  if (run.status === 'WAITING_FOR_APPLY') startBesides(context);
  while (isActive(run.status) && stepsAt(context, run.current).every(({ status }) => isOver(status)))
    proceed(context);
}

/** Ends the run: what did not come to its turn is not executed. */
export function finish(context: RunContext, event: 'succeed' | 'fail' | 'cancel' | 'end'): void {
  const { run, pipeline, at } = context;
  moveRun(context, event);
  run.finishedAt = at;
  run.epoch += 1;
  if (run.status === 'SUCCESSFUL' || run.status === 'FAILED')
    pipeline.lastEnd = { status: run.status, revision: run.revision };
  for (const step of run.steps) moveStep(context, step, 'passOver');
}

function proceed(context: RunContext): void {
  const { run } = context;
  const isBroken = hasFailed(context, stepsAt(context, run.current));
  if (run.result === undefined && (isBroken || run.queue.length === 0)) decide(context);
  if (run.queue.length === 0) {
    finish(context, run.result ?? 'succeed');
    return;
  }
  run.current = takeGroup(context);
  for (const place of run.current) startStep(context, place);
}

/** The main actions are done: says how the run will end, and which actions follow because of that. */
function decide(context: RunContext): void {
  const { run } = context;
  run.result = hasFailed(context, run.steps) ? 'fail' : 'succeed';
  run.queue = followUpSteps(context);
}

/** Starts what runs while the run waits for approval, beside what waits. */
function startBesides(context: RunContext): void {
  const places = waitingSteps(context);
  context.run.current.push(...places);
  for (const place of places) startStep(context, place);
}

function startStep(context: RunContext, place: number): void {
  const [step] = stepsAt(context, [place]);
  if (step === undefined) return;
  step.note = reasonToSkip(context, step);
  if (step.note !== undefined) moveStep(context, step, 'skip');
  else if (moveStep(context, step, 'start')) startAttempt(context, place);
}
