import { actionFields, type RunContext } from './context.js';
import type { Step } from './run.js';
import type { ActionFields } from './stored-fields.js';

type TriggerTime = NonNullable<ActionFields['trigger_time']>;

/** The places of the steps that run in every run, in their order. */
export function mainSteps(context: RunContext): number[] {
  return stepsWith(context, 'ON_EVERY_EXECUTION');
}

/** The places of the steps that run when a run waits for approval, and did not run before. */
export function waitingSteps(context: RunContext): number[] {
  return stepsWith(context, 'ON_WAIT_FOR_APPROVE').filter(
    (place) => context.run.steps[place]?.status === 'INITIAL',
  );
}

/** The places of the steps that run when a run that has begun is cancelled. */
export function terminatingSteps(context: RunContext): number[] {
  return context.run.startedAt === undefined ? [] : stepsWith(context, 'ON_TERMINATE');
}

/** The places of the steps that follow the main ones because of how they went. */
export function followUpSteps(context: RunContext): number[] {
  const isFailing = context.run.result === 'fail';
  const hadFailed = context.pipeline.lastEnd?.status === 'FAILED';
  const onFailure = stepsWith(context, 'ON_FAILURE').filter(
    (place) => !(hadFailed && fieldsAt(context, place).run_only_on_first_failure === true),
  );
  return [
    ...(isFailing ? onFailure : []),
    ...(!isFailing && hadFailed ? stepsWith(context, 'ON_BACK_TO_SUCCESS') : []),
    ...(hasWarning(context) ? stepsWith(context, 'ON_WARNING') : []),
  ];
}

/** Takes the next step from the queue, and those that its `run_next` lets run beside it. */
export function takeGroup(context: RunContext): number[] {
  const { queue } = context.run;
  const group: number[] = [];
  let place = queue.shift();
  while (place !== undefined) {
    group.push(place);
    place = isBesideNext(context, place) ? queue.shift() : undefined;
  }
  return group;
}

/**
 * Whether a main action among the steps failed whose errors count. Those that follow the main ones do not change how
 * the run ends.
 */
export function hasFailed(context: RunContext, steps: readonly Step[]): boolean {
  return steps.some(
    (step) => isMainFailure(context, step) && actionFields(context, step).ignore_errors !== true,
  );
}

function stepsWith(context: RunContext, time: TriggerTime): number[] {
  return context.run.steps.flatMap((step, place) => (timeOf(context, step) === time ? [place] : []));
}

function timeOf(context: RunContext, step: Step): TriggerTime {
  return actionFields(context, step).trigger_time ?? 'ON_EVERY_EXECUTION';
}

function isBesideNext(context: RunContext, place: number): boolean {
  const { run_next: relation } = fieldsAt(context, place);
  return relation === 'IN_SOFT_PARALLEL' || relation === 'IN_HARD_PARALLEL';
}

function hasWarning(context: RunContext): boolean {
  return context.run.steps.some(
    (step) => isMainFailure(context, step) && actionFields(context, step).ignore_errors === true,
  );
}

function isMainFailure(context: RunContext, step: Step): boolean {
  return step.status === 'FAILED' && timeOf(context, step) === 'ON_EVERY_EXECUTION';
}

function fieldsAt(context: RunContext, place: number): ActionFields {
  const step = context.run.steps[place];
  return step === undefined ? {} : actionFields(context, step);
}
