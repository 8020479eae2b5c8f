import type {
  Action,
  ActionExecution,
  ActionLog,
  ActionSummary,
  BuildAction,
  components,
  Execution,
  ExecutionStatus,
  Pipeline,
  TriggerCondition,
  UnknownAction,
} from '@buddykit/core';
import type { Schemas } from '@buddykit/core/2026-01';
import { describe, expectTypeOf, test } from 'vitest';

type Ours = components['schemas'];

/** The forms of answers: requests are closed, and have `Input`, `Add`, `Edit` and the like in their names. */
type Answers = Exclude<
  keyof Ours & keyof Schemas,
  `${string}Input` | `Add${string}` | `Edit${string}` | 'RunExecution' | 'OperateExecution'
>;
type Misfits = { [K in Answers]: Schemas[K] extends Ours[K] ? never : K }[Answers];

describe('the types of answers', () => {
  test('take what a server of January 2026 sends, but for the one change that breaks', () => {
    expectTypeOf<Misfits>().toEqualTypeOf<
      | 'Action'
      | 'BuildAction'
      | 'DockerfileAction'
      | 'IntegrationReference'
      | 'Project'
      | 'RunDockerContainerAction'
    >();
    type Newer = Omit<Schemas['BuildAction'], 'integration'>;
    expectTypeOf<Newer>().toExtend<Omit<BuildAction, 'integration'>>();
  });

  test('take values that nobody knows yet, and keep suggesting those that are known', () => {
    const status: ExecutionStatus = 'TELEPORTED';
    expectTypeOf(status).toExtend<string>();
    expectTypeOf<'SUCCESSFUL'>().toExtend<ExecutionStatus>();
    expectTypeOf<'MOONRISE'>().toExtend<Execution['triggeredOn']>();
    const run = {
      url: '',
      html_url: '',
      id: 1,
      status: 'WAITING_FOR_THE_MOON',
      action_executions: [],
      orbit: 7,
    } satisfies Execution;
    expectTypeOf(run).toExtend<Execution>();
  });

  test('keep fields that nobody knows yet, as unknown', () => {
    expectTypeOf<Execution['orbit']>().toEqualTypeOf<unknown>();
    expectTypeOf<ActionExecution['orbit']>().toEqualTypeOf<unknown>();
    expectTypeOf<ActionLog['orbit']>().toEqualTypeOf<unknown>();
    expectTypeOf<ActionSummary['orbit']>().toEqualTypeOf<unknown>();
    expectTypeOf<Pipeline['orbit']>().toEqualTypeOf<unknown>();
    expectTypeOf<BuildAction['orbit']>().toEqualTypeOf<unknown>();
  });

  test('leave an action and a condition of a kind that nobody knows yet, with what all of them have', () => {
    const look = (action: Action, condition: TriggerCondition) => {
      if (action.type !== 'BUILD' && action.type !== 'RUN_DOCKER_CONTAINER' && action.type !== 'DOCKERFILE') {
        expectTypeOf(action).toEqualTypeOf<UnknownAction>();
        expectTypeOf(action.name).toEqualTypeOf<string>();
        expectTypeOf(action.rocket).toEqualTypeOf<unknown>();
      }
      expectTypeOf(String(condition.trigger_condition)).toEqualTypeOf<string>();
    };
    expectTypeOf(look).toBeFunction();
  });
});
