import type { RunnableAction } from '../plan/plan-request.js';
import type { PipelineResult } from './result.js';

/** How a run is at the moment. */
export interface Standing {
  readonly hasFailed: boolean;
  /** Whether an action failed whose errors are ignored. */
  readonly hasWarned: boolean;
  readonly previousStatus: PipelineResult['status'] | undefined;
}

/** Whether an action belongs to the main ones; the others follow because of how those went. */
export function isMain({ trigger_time: time }: RunnableAction): boolean {
  return time == null || time === 'ON_EVERY_EXECUTION';
}

/** Why an action does not follow the main ones, in words; undefined when it does. */
export function whyNotFollowing(action: RunnableAction, standing: Standing): string | undefined {
  const time = String(action.trigger_time);
  const rule = Object.hasOwn(rules, time) ? rules[time] : undefined;
  return rule === undefined ? `The trigger time ${time} is not known here.` : rule(standing, action);
}

type Rule = (standing: Standing, action: RunnableAction) => string | undefined;

const rules: Readonly<Record<string, Rule>> = {
  ON_FAILURE: ({ hasFailed, previousStatus }, action) => {
    if (!hasFailed) return 'No action failed.';
    const isLater = action.run_only_on_first_failure === true && previousStatus === 'FAILED';
    return isLater ? 'The run before failed, too.' : undefined;
  },
  ON_BACK_TO_SUCCESS: ({ hasFailed, previousStatus }) =>
    previousStatus === 'FAILED' && !hasFailed
      ? undefined
      : 'The run is not the first good one after a failure.',
  ON_WARNING: ({ hasWarned }) => (hasWarned ? undefined : 'No action failed whose errors are ignored.'),
  ON_WAIT_FOR_APPROVE: () => 'No run here waits for a person.',
};
