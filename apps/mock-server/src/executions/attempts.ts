import { actionFields, endStep, moveRun, moveStep, plan, type RunContext, stepsAt } from './context.js';
import { defaultLog } from './default-log.js';
import { type Outcome, outcomeOf } from './outcomes.js';
import { waitingSteps } from './plan.js';
import type { Attempt, Step } from './run.js';
import { maskSecrets } from './variables.js';

/** Begins a try of the action at a place of the run. */
export function startAttempt(context: RunContext, place: number): void {
  const [step] = stepsAt(context, [place]);
  if (step === undefined) return;
  const attempt = createAttempt(context, step);
  step.attempts.push(attempt);
  step.tries += 1;
  plan(context, { at: attempt.endsAt, what: 'attempt' }, place);
}

/** Ends the try: the action is done, waits for a person, or is tried again after its pause. */
export function endAttempt(context: RunContext, place: number): void {
  const [step] = stepsAt(context, [place]);
  const attempt = step?.attempts.at(-1);
  if (step === undefined || attempt === undefined) return;
  if (attempt.exitCode === 0) end(context, step, attempt.waitsFor);
  else endFailed(context, step, place);
}

function end(context: RunContext, step: Step, waitsFor: Attempt['waitsFor']): void {
  if (waitsFor === undefined) endStep(context, step, 'SUCCESSFUL');
  else wait(context, step, waitsFor);
}

function endFailed(context: RunContext, step: Step, place: number): void {
  const { retry_count: retries = 0, retry_interval: pause = 0 } = actionFields(context, step);
  if (step.tries > Number(retries)) endStep(context, step, 'FAILED');
  else plan(context, { at: context.at + Number(pause) * 1000, what: 'retry' }, place);
}

function createAttempt(context: RunContext, step: Step): Attempt {
  const { at, pipeline, project, store } = context;
  const fields = actionFields(context, step);
  const subject = {
    project: project.name,
    pipeline: { id: pipeline.id, name: String(pipeline.fields.name) },
    action: { id: step.actionId, name: String(fields.name) },
  };
  const outcome = outcomeOf(store.state.outcomes, subject, step.attempts.length + 1);
  const { seconds, exitCode, lines } = withinTimeout(outcome, fields);
  return {
    startedAt: at,
    endsAt: at + seconds * 1000,
    exitCode,
    lines: maskSecrets(context, step, lines),
    waitsFor: outcome.wait_for,
  };
}

function withinTimeout(outcome: Outcome, fields: Record<string, unknown>) {
  const { duration, exit_code: exitCode } = outcome;
  const lines = outcome.log ?? defaultLog(fields, exitCode);
  const { timeout } = fields;
  if (typeof timeout !== 'number' || timeout >= duration) return { seconds: duration, exitCode, lines };
  const written = lines.slice(0, Math.floor((lines.length * timeout) / duration));
  return {
    seconds: timeout,
    exitCode: 1,
    lines: [...written, `Stopped: the timeout of ${timeout} seconds is exceeded.`],
  };
}

function wait(context: RunContext, step: Step, waitsFor: 'approval' | 'variables'): void {
  const isApproval = waitsFor === 'approval';
  moveStep(context, step, isApproval ? 'WAITING_FOR_APPLY' : 'WAITING_FOR_VARIABLES');
  moveRun(context, isApproval ? 'awaitApproval' : 'awaitVariables');
  if (!isApproval) return;
  for (const place of waitingSteps(context)) {
    const [side] = stepsAt(context, [place]);
    if (side === undefined) continue;
    moveStep(context, side, 'INPROGRESS');
    side.startedAt = context.at;
    startAttempt(context, place);
  }
}
