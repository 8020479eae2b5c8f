import { describe, expect, test } from 'vitest';
import type {
  ActionResult,
  PipelineResult,
  RunEvent,
  RunnableAction,
  RunPipelineRequest,
} from '../src/index.js';
import { arrange, build, container, createdBy, dockerfile, pipeline, run } from './arrange.js';

type Trigger = NonNullable<RunnableAction['trigger_time']>;

const named = (name: string, more: Parameters<typeof build>[0] = {}) =>
  build({ name, execute_commands: [name], ...more });
const after = (trigger_time: Trigger, more = {}) => named(trigger_time, { trigger_time, ...more });

/** Runs a pipeline whose commands that say "fail" fail. */
async function runAll(actions: RunnableAction[], more: Partial<RunPipelineRequest> = {}) {
  const { engine, runner } = await arrange({
    run: ({ command }) => ({ exitCode: command?.join(' ').includes('fail') === true ? 1 : 0 }),
  });
  const events: RunEvent[] = [];
  const onEvent = (event: RunEvent) => {
    events.push(event);
  };
  const result = await runner.runPipeline({ actions, pipeline, run, onEvent, ...more });
  return { engine, result, events, statuses: statusesOf(result) };
}

function statusesOf({ actions }: PipelineResult): Record<string, ActionResult['status']> {
  return Object.fromEntries(actions.map(({ action, status }) => [action.name, status]));
}

describe('a pipeline', () => {
  test('runs its actions in order and is successful when all are', async () => {
    const { result, engine } = await runAll([named('one'), named('two')]);
    expect(result.status).toBe('SUCCESSFUL');
    expect(createdBy(engine).map(({ command }) => command?.join(' ').includes('one'))).toEqual([true, false]);
  });

  test('ends at the first action that fails', async () => {
    const { result, statuses } = await runAll([named('one'), named('fail'), named('three')]);
    expect(result.status).toBe('FAILED');
    expect(statuses).toEqual({ one: 'SUCCESSFUL', fail: 'FAILED', three: 'NOT_EXECUTED' });
  });

  test('goes on after a failure that is ignored', async () => {
    const actions = [named('fail', { ignore_errors: true }), named('two'), after('ON_WARNING')];
    const { result, statuses } = await runAll(actions);
    expect(result.status).toBe('SUCCESSFUL');
    expect(statuses).toEqual({ fail: 'FAILED', two: 'SUCCESSFUL', ON_WARNING: 'SUCCESSFUL' });
  });

  test.each([
    ['fail', undefined, { ON_FAILURE: 'SUCCESSFUL', ON_BACK_TO_SUCCESS: 'NOT_EXECUTED' }],
    ['one', undefined, { ON_FAILURE: 'NOT_EXECUTED', ON_BACK_TO_SUCCESS: 'NOT_EXECUTED' }],
    ['one', 'FAILED', { ON_FAILURE: 'NOT_EXECUTED', ON_BACK_TO_SUCCESS: 'SUCCESSFUL' }],
  ] as const)(
    'of the action "%s" after %s has the actions that follow from it',
    async (name, previousStatus, expected) => {
      const actions = [
        after('ON_FAILURE'),
        after('ON_BACK_TO_SUCCESS'),
        after('ON_WAIT_FOR_APPROVE'),
        named(name),
      ];
      const { statuses } = await runAll(actions, { ...(previousStatus && { previousStatus }) });
      expect(statuses).toMatchObject({ ...expected, ON_WAIT_FOR_APPROVE: 'NOT_EXECUTED' });
    },
  );

  test('tells of a failure only once when that is asked for', async () => {
    const actions = [named('fail'), after('ON_FAILURE', { run_only_on_first_failure: true })];
    expect((await runAll(actions)).statuses).toMatchObject({ ON_FAILURE: 'SUCCESSFUL' });
    const again = await runAll(actions, { previousStatus: 'FAILED' });
    expect(again.statuses).toMatchObject({ ON_FAILURE: 'NOT_EXECUTED' });
  });

  test('skips what is disabled, not selected, or whose condition is not met', async () => {
    const variables = [{ key: 'STAGE', value: 'test' }];
    const condition = (trigger_condition: 'VAR_IS' | 'VAR_IS_NOT') => ({
      trigger_conditions: [
        { trigger_condition, trigger_variable_key: 'STAGE', trigger_variable_value: 'test' },
      ],
    });
    const actions = [
      named('disabled', { disabled: true }),
      named('left out'),
      named('met', condition('VAR_IS')),
      named('unmet', condition('VAR_IS_NOT')),
    ];
    const selects = ({ name }: RunnableAction) => name !== 'left out';
    const { statuses, result } = await runAll(actions, { variables, selects });
    expect(statuses).toEqual({
      disabled: 'SKIPPED',
      'left out': 'SKIPPED',
      met: 'SUCCESSFUL',
      unmet: 'SKIPPED',
    });
    expect(result.status).toBe('SUCCESSFUL');
  });

  test('says which conditions it cannot judge', async () => {
    const { events, statuses } = await runAll([
      named('one', { trigger_conditions: [{ trigger_condition: 'ON_CHANGE' }] }),
    ]);
    expect(statuses).toEqual({ one: 'SUCCESSFUL' });
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'warning', message: expect.stringContaining('ON_CHANGE') }),
    );
  });

  test('gives the image that one action builds to the next', async () => {
    const user = container({ use_image_from_action: true, docker_build_action_id: 0 });
    const { result, engine } = await runAll([dockerfile(), user]);
    expect(result.status).toBe('SUCCESSFUL');
    expect(createdBy(engine)[0]?.image).toBe(result.actions[0]?.imageId);
  });

  test('that is cancelled is TERMINATED, with what ran', async () => {
    const cancelling = new AbortController();
    const { result, statuses } = await runAll([named('one'), named('two'), after('ON_FAILURE')], {
      signal: cancelling.signal,
      onEvent: (event) => {
        if (event.type === 'phase' && event.phase === 'RUN') cancelling.abort();
      },
    });
    expect(result.status).toBe('TERMINATED');
    expect(statuses).toMatchObject({ two: 'NOT_EXECUTED', ON_FAILURE: 'NOT_EXECUTED' });
  });

  test('runs beside another one', async () => {
    const { runner, engine } = await arrange();
    const pipelines = ['a', 'b', 'c', 'd'].map((name) => ({ ...pipeline, pipeline: name }));
    const actions = [build({ services: [{ type: 'REDIS' }] }), build()];
    const results = await Promise.all(
      pipelines.map((each) => runner.runPipeline({ actions, pipeline: each, run })),
    );
    expect(results.map(({ status }) => status)).toEqual(Array(4).fill('SUCCESSFUL'));
    const networks = engine.calls
      .filter(({ verb }) => verb === 'createNetwork')
      .map(({ subject }) => subject);
    expect(new Set(networks).size).toBe(4);
    expect(engine.containers.size + engine.networks.size).toBe(0);
  });
});
