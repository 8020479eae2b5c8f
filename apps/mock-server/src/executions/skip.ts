import { holds } from './conditions.js';
import { actionFields, type RunContext } from './context.js';
import type { Step } from './run.js';
import { fieldsOfRun } from './stored-fields.js';

/** Why a step is skipped, as its log says it; undefined when it runs. */
export function reasonToSkip(context: RunContext, step: Step): string | undefined {
  const action = context.pipeline.actions.get(step.actionId);
  if (action === undefined) return 'Skipped: the action was deleted.';
  const { actions_to_run: chosen } = fieldsOfRun(context.run);
  if (chosen && !chosen.includes(step.actionId)) return 'Skipped: the run leaves this action out.';
  const { disabled, trigger_conditions: conditions } = actionFields(context, step);
  if (disabled === true) return 'Skipped: the action is disabled.';
  const unmet = conditions?.find((condition) => !holds(condition, { ...context, step }));
  return unmet === undefined ? undefined : `Skipped: the condition ${unmet.trigger_condition} is not met.`;
}
