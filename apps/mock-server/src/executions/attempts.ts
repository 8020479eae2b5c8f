import { actionFields, moveRun, moveStep, plan, type RunContext, stepsAt } from './context.js';
import { defaultLog } from './default-log.js';
import { type Outcome, outcomeOf, type Subject, usualOutcome } from './outcomes.js';
import type { Attempt, Step } from './run.js';
import type { ActionFields } from './stored-fields.js';
import { maskSecrets } from './variables.js';

/** Begins a try of the action at a place of the run. */
export function startAttempt(context: RunContext, place: number): void {
  const [step] = stepsAt(context, [place]);
  if (step === undefined) return;
  const attempt = createAttempt(context, step);
  step.attempts.push(attempt);
  step.tries += 1;
  if (attempt.endsAt === undefined) context.store.executor?.start(context, place);
  else plan(context, { at: attempt.endsAt, what: 'attempt' }, place);
}

/** Ends the try: the action is done, waits for a person, or is tried again after its pause. */
export function endAttempt(context: RunContext, place: number): void {
  const [step] = stepsAt(context, [place]);
  const attempt = step?.attempts.at(-1);
  if (step === undefined || attempt === undefined) return;
  if (attempt.exitCode === 0) end(context, step, attempt.waitsFor);
  else endFailed(context, step, place);
}

/** Stops a step that is on its way: its log and its progress stay as they are. A real try takes its time to end. */
export function stopStep(context: RunContext, step: Step): void {
  const attempt = step.attempts.at(-1);
  if (attempt !== undefined && context.store.executor?.stop(attempt)) moveStep(context, step, 'terminate');
  else if (moveStep(context, step, 'cancel') && attempt !== undefined) attempt.stoppedAt = context.at;
}

function end(context: RunContext, step: Step, waitsFor: Attempt['waitsFor']): void {
  // Nobody is asked any more while a run is being cancelled.
  const isAsked = waitsFor !== undefined && context.run.status !== 'TERMINATING';
  const event = isAsked ? waitingEvents[waitsFor] : 'succeed';
  moveStep(context, step, event);
  if (event !== 'succeed') moveRun(context, event);
}

const waitingEvents = { approval: 'awaitApproval', variables: 'awaitVariables' } as const;

// A simulated try may take no time at all, and the contract sets no limit.
const mostRetries = 1000;

function endFailed(context: RunContext, step: Step, place: number): void {
  const { retry_count: retries, retry_interval: pause } = actionFields(context, step);
  if (step.tries > Math.min(retries ?? 0, mostRetries)) moveStep(context, step, 'fail');
  else plan(context, { at: context.at + (pause ?? 0) * 1000, what: 'retry' }, place);
}

function createAttempt(context: RunContext, step: Step): Attempt {
  const { at, store } = context;
  const scripted = outcomeOf(store.state.outcomes, subjectOf(context, step), step.attempts.length + 1);
  if (scripted === undefined && store.executor !== undefined) return realAttempt(at);
  const outcome = scripted ?? usualOutcome;
  const fields = actionFields(context, step);
  const { seconds, exitCode, lines } = withinTimeout(outcome, fields);
  return {
    startedAt: at,
    endsAt: at + seconds * 1000,
    exitCode,
    lines: maskSecrets(context, step, lines),
    waitsFor: outcome.wait_for,
    stoppedAt: undefined,
  };
}

function realAttempt(at: number): Attempt {
  return {
    startedAt: at,
    endsAt: undefined,
    exitCode: 0,
    lines: [],
    waitsFor: undefined,
    stoppedAt: undefined,
    progress: 0,
  };
}

function subjectOf(context: RunContext, step: Step): Subject {
  const { pipeline, project } = context;
  return {
    project: project.name,
    pipeline: { id: pipeline.id, name: String(pipeline.fields.name) },
    action: { id: step.actionId, name: String(actionFields(context, step).name) },
  };
}

function withinTimeout(outcome: Outcome, fields: ActionFields) {
  const { duration, exit_code: exitCode } = outcome;
  const lines = outcome.log ?? defaultLog(fields, exitCode);
  const { timeout } = fields;
  if (!timeout || timeout >= duration) return { seconds: duration, exitCode, lines };
  const written = lines.slice(0, Math.floor((lines.length * timeout) / duration));
  return {
    seconds: timeout,
    exitCode: 1,
    lines: [...written, `Stopped: the timeout of ${timeout} seconds is exceeded.`],
  };
}
