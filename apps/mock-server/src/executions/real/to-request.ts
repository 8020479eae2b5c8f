import type { PipelineIdentity, RunActionRequest, RunIdentity } from '@buddykit/runner';
import { withReference } from '../../handlers/settle-reference.js';
import { actionOf, type RunContext } from '../context.js';
import type { Step } from '../run.js';
import { fieldsOfRun } from '../stored-fields.js';
import { openedVariables } from '../variables.js';

type What = Pick<RunActionRequest, 'action' | 'pipeline' | 'run' | 'variables'>;

/** A step as the runner is asked to run it. */
export function toRequest(context: RunContext, step: Step): What {
  return {
    action: toAction(context, step),
    pipeline: identityOf(context),
    run: toRun(context),
    // The narrowest scope is the run's, which the runner would put below the action's.
    variables: toVariables(openedVariables(context, step)),
  };
}

/** Variables were checked by the contract when they came. */
function toVariables(fields: readonly object[]): NonNullable<What['variables']> {
  return fields as NonNullable<What['variables']>;
}

/** Where the actions of a pipeline belong. */
export function identityOf({ workspace, project, pipeline }: RunContext): PipelineIdentity {
  return {
    workspace: workspace.domain,
    project: project.name,
    pipeline: String(pipeline.fields.name),
    id: pipeline.id,
  };
}

/** The action without what the state machine of runs decides by itself. What is stored was checked when it came. */
function toAction(context: RunContext, step: Step): What['action'] {
  const { fields = {}, type, id } = actionOf(context, step) ?? {};
  const {
    variables: _variables,
    trigger_conditions: _conditions,
    trigger_time: _time,
    disabled: _disabled,
    ignore_errors: _ignores,
    retry_count: _retries,
    retry_interval: _pause,
    ...kept
  } = withReference(context.workspace, fields);
  return { ...kept, type, id } as unknown as What['action'];
}

function toRun(context: RunContext): RunIdentity {
  const { run, workspace, at } = context;
  const { comment, refresh, clear_cache: clearCache } = fieldsOfRun(run);
  const { name, email } = workspace.members.get(run.creatorId)?.fields ?? {};
  return {
    id: run.id,
    startedAt: new Date(run.startedAt ?? at),
    revision: run.revision,
    ...(run.ref.kind === 'branch' && { branch: run.ref.name }),
    ...(run.ref.kind === 'tag' && { tag: run.ref.name }),
    ...(comment != null && { comment }),
    ...(refresh != null && { refresh }),
    ...(clearCache != null && { clearCache }),
    invoker: {
      id: run.creatorId,
      ...(typeof name === 'string' && { name }),
      ...(typeof email === 'string' && { email }),
    },
  };
}
