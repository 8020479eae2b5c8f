import { describe, expect, test } from 'vitest';
import { openServer, statusesOf, type TestPipeline } from './open-pipeline.js';
import { scripted } from './scripted.js';

type Fields = Parameters<TestPipeline['add']>[0];

/** Actions with `fails` in their commands fail, in both ways of running. */
const pipelines: Record<string, Fields[]> = {
  'stop at the first failure, then run what is there for it': [
    {},
    { execute_commands: ['fails'] },
    {},
    { trigger_time: 'ON_FAILURE' },
    { trigger_time: 'ON_BACK_TO_SUCCESS' },
  ],
  'go on after errors that are ignored': [
    { execute_commands: ['fails'], ignore_errors: true },
    {},
    { trigger_time: 'ON_FAILURE' },
  ],
  'leave out what is disabled, and what has an unmet condition': [
    { disabled: true },
    { trigger_conditions: [{ trigger_condition: 'VAR_IS', ...variable('STAGE', 'live') }] },
    { trigger_conditions: [{ trigger_condition: 'VAR_IS_NOT', ...variable('STAGE', 'live') }] },
  ],
  'wait for all that runs side by side': [
    { run_next: 'IN_SOFT_PARALLEL', execute_commands: ['fails'] },
    {},
    {},
    { trigger_time: 'ON_FAILURE' },
  ],
  'try again before they give up': [{ execute_commands: ['fails'], retry_count: 2 }, {}],
};

describe.each(Object.entries(pipelines))('actions on an engine %s', (_, actions) => {
  test('as simulated ones do', async () => {
    const real = openServer({ engine: scripted({ fails: { exitCode: 1 } }) });
    const simulated = openServer({});
    const ends: string[][] = [];
    for (const server of [real, simulated]) {
      const { add, run } = await server.pipeline({ name: 'Rules' });
      for (const fields of actions) {
        const id = await add(fields);
        simulated.control.outcomes.add({ action: id, duration: 0, exit_code: isFailing(fields) ? 1 : 0 });
      }
      const end = await run();
      ends.push([end.status, ...statusesOf(end)]);
    }
    expect(ends[0]).toEqual(ends[1]);
  });
});

describe('a run on an engine', () => {
  test('is back to success after one that failed', async () => {
    const codes = [1, 0];
    const { pipeline } = openServer({
      engine: scripted({ flaky: () => ({ exitCode: codes.shift() ?? 0 }) }),
    });
    const { add, run } = await pipeline();
    await add({ execute_commands: ['flaky'] });
    await add({ trigger_time: 'ON_BACK_TO_SUCCESS' });
    expect(statusesOf(await run())).toEqual(['FAILED', 'NOT_EXECUTED']);
    expect(statusesOf(await run())).toEqual(['SUCCESSFUL', 'SUCCESSFUL']);
  });

  test('runs only the actions that were asked for', async () => {
    const { pipeline } = openServer({ engine: scripted({}) });
    const { add, run } = await pipeline();
    await add({});
    const second = await add({});
    expect(statusesOf(await run({ actions_to_run: [second] }))).toEqual(['SKIPPED', 'SUCCESSFUL']);
  });

  test('uses the image that an action before it built', async () => {
    const engine = scripted({}, { build: () => ({ id: 'sha256:built' }) });
    const { pipeline } = openServer({ engine });
    const { add, run } = await pipeline();
    await add({ type: 'DOCKERFILE', dockerfile_path: 'Dockerfile', ...withoutImage } as never);
    await add({
      type: 'RUN_DOCKER_CONTAINER',
      use_image_from_action: true,
      docker_build_action_id: 0,
      inline_commands: 'true',
      execute_commands: undefined,
    } as never);
    expect((await run()).status).toBe('SUCCESSFUL');
  });

  test('stops an action at its timeout', async () => {
    const { pipeline } = openServer({ engine: scripted({ slow: { takes: 'forever', exitCode: 143 } }) });
    const { add, run, log } = await pipeline();
    const id = await add({ execute_commands: ['slow'], timeout: 1 });
    expect(statusesOf(await run())).toEqual(['FAILED']);
    expect((await log(id)).at(-1)).toBe('The action did not end within its timeout of 1 seconds.');
  });
});

const withoutImage = {
  docker_image_name: undefined,
  docker_image_tag: undefined,
  execute_commands: undefined,
};

function variable(key: string, value: string) {
  return { trigger_variable_key: key, trigger_variable_value: value };
}

function isFailing({ execute_commands: commands }: Fields & { execute_commands?: unknown }): boolean {
  return Array.isArray(commands) && commands.includes('fails');
}
