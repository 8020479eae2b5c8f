import type {
  Action,
  AddAction,
  AddBuildAction,
  AddRunDockerContainerAction,
  BuildAction,
  DockerfileAction,
  EditAction,
  TriggerCondition,
  UnknownAction,
  VariableCondition,
} from '@buddykit/core';
import { describe, expectTypeOf, test } from 'vitest';

describe('the type of an action', () => {
  test('narrows to the fields of that type', () => {
    const action = {} as Action;
    if (action.type === 'BUILD') {
      expectTypeOf(action).toEqualTypeOf<BuildAction>();
      expectTypeOf(action.execute_commands).toEqualTypeOf<string[] | null | undefined>();
    }
    if (action.type === 'DOCKERFILE') expectTypeOf(action).toEqualTypeOf<DockerfileAction>();
  });

  test('leaves the unknown action when every known type is handled', () => {
    const handle = (action: Action) => {
      switch (action.type) {
        case 'BUILD':
        case 'RUN_DOCKER_CONTAINER':
        case 'DOCKERFILE':
          return;
        default:
          expectTypeOf(action).toEqualTypeOf<UnknownAction>();
      }
    };
    expectTypeOf(handle).toBeFunction();
  });

  test('has no value that no type has', () => {
    const action = {} as Action;
    // @ts-expect-error: the type is misspelt
    expectTypeOf(action.type === 'BULID').toBeBoolean();
  });

  test('narrows conditions, those with several values too', () => {
    const condition = {} as TriggerCondition;
    if (condition.trigger_condition === 'VAR_IS') expectTypeOf(condition).toEqualTypeOf<VariableCondition>();
  });
});

describe('an action that is added', () => {
  const build = {
    name: 'Build',
    type: 'BUILD',
    docker_image_name: 'library/node',
    docker_image_tag: '20',
    execute_commands: ['npm ci'],
  } as const satisfies object;

  test('compiles with what it needs', () => {
    expectTypeOf({ ...build, execute_commands: ['npm ci'] }).toExtend<AddAction>();
  });

  test('does not compile with a field that is misspelt', () => {
    // @ts-expect-error: docker_image_nmae
    const action: AddAction = { ...build, execute_commands: [], docker_image_nmae: 'x' };
    expectTypeOf(action).toExtend<AddAction>();
  });

  test('does not compile without a field that it needs', () => {
    // @ts-expect-error: docker_image_tag is missing
    const action: AddBuildAction = { name: 'x', type: 'BUILD', docker_image_name: 'x', execute_commands: [] };
    expectTypeOf(action).toExtend<AddAction>();
  });

  test('does not compile with half of its credentials', () => {
    // @ts-expect-error: password and registry are missing
    const action: AddAction = { ...build, execute_commands: [], login: 'me' };
    expectTypeOf(action).toExtend<AddAction>();
    const whole: AddAction = { ...build, execute_commands: [], login: 'me', password: 'x', registry: 'r' };
    expectTypeOf(whole).toExtend<AddAction>();
  });

  test('does not compile with two kinds of credentials', () => {
    const credentials = { login: 'me', password: 'x', registry: 'r', integration: { hash_id: 'y' } };
    // @ts-expect-error: an integration beside a login
    const action: AddAction = { ...build, execute_commands: [], ...credentials };
    expectTypeOf(action).toExtend<AddAction>();
  });

  test('does not compile with the fields of another type', () => {
    // @ts-expect-error: inline_commands is of RUN_DOCKER_CONTAINER
    const action: AddAction = { ...build, execute_commands: [], inline_commands: 'ls' };
    expectTypeOf(action).toExtend<AddAction>();
  });

  test('does not compile with a value that the contract does not list', () => {
    // @ts-expect-error: ON_FAILUR
    const action: AddAction = { ...build, execute_commands: [], trigger_time: 'ON_FAILUR' };
    expectTypeOf(action).toExtend<AddAction>();
  });

  test('narrows by its type', () => {
    const action = {} as AddAction;
    if (action.type === 'RUN_DOCKER_CONTAINER') expectTypeOf(action).toExtend<AddRunDockerContainerAction>();
  });
});

describe('an action that is edited', () => {
  test('needs no field', () => {
    const edit: EditAction = {};
    expectTypeOf(edit).toExtend<EditAction>();
  });

  test('does not compile with a field that is misspelt', () => {
    // @ts-expect-error: disabeld
    const edit: EditAction = { disabeld: true };
    expectTypeOf(edit).toExtend<EditAction>();
  });
});
