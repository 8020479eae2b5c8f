import { describe, expect, test } from 'vitest';
import { startRuns } from './runs.js';
import { acme, action, shop } from './seeds.js';

/** Whether the guarded action is executed in the next run. */
async function isGuardedExecuted(client: ReturnType<typeof startRuns>): Promise<boolean> {
  const { id } = (await client.run()).json;
  client.pass(60);
  return (await client.statuses(id))[1].Guarded === 'SUCCESSFUL';
}

describe('a condition on an action', () => {
  test.each([
    ['ACTION_STATUS_IS', 'SUCCESSFUL', 'Test', true],
    ['ACTION_STATUS_IS', 'SKIPPED', 'Test', false],
    ['ACTION_STATUS_IS', 'SKIPPED', 'Off', true],
    ['ACTION_STATUS_IS', 'SUPRESSED', 'Lint', true],
    ['ACTION_STATUS_IS', 'FAILED', 'Lint', false],
    ['ACTION_STATUS_IS_NOT', 'SUCCESSFUL', 'Test', false],
    ['ACTION_STATUS_IS_NOT', 'FAILED', 'Nothing', true],
    ['ACTION_STATUS_IS', 'SUCCESSFUL', 'Nothing', false],
  ])('%s %s asks how %s ended', async (...[kind, status, name, isMet]) => {
    const condition = { trigger_condition: kind, trigger_action_name: name, trigger_status: status };
    const actions = [
      action('Test'),
      action('Off', { disabled: true }),
      action('Lint', { ignore_errors: true }),
      action('Guarded', { trigger_conditions: [condition] }),
    ];
    const client = startRuns({ seed: { ...shop(actions), outcomes: [{ action: 'Lint', exit_code: 1 }] } });
    expect(await isGuardedExecuted(client)).toBe(isMet);
  });

  test('asks for a failure in what follows one', async () => {
    const condition = {
      trigger_condition: 'ACTION_STATUS_IS',
      trigger_action_name: 'Test',
      trigger_status: 'FAILED',
    };
    const actions = [
      action('Test'),
      action('Guarded', { trigger_time: 'ON_FAILURE', trigger_conditions: [condition] }),
    ];
    const client = startRuns({ seed: { ...shop(actions), outcomes: [{ action: 'Test', exit_code: 1 }] } });
    expect(await isGuardedExecuted(client)).toBe(true);
  });
});

describe('a condition on another pipeline', () => {
  test.each([
    ['other', 'Eight', 'SUCCESSFUL', true],
    ['other', 'Eight', 'FAILED', false],
    ['other', 'Nine', 'SUCCESSFUL', false],
    ['nowhere', 'Eight', 'SUCCESSFUL', false],
  ])('asks how the last run of %s/%s ended: %s', async (...[project, pipeline, last, isMet]) => {
    const condition = {
      trigger_condition: 'SUCCESS_PIPELINE',
      trigger_project_name: project,
      trigger_pipeline_name: pipeline,
    };
    const seven = {
      id: 7,
      name: 'Deploy',
      on: 'CLICK',
      actions: [action('Guarded', { trigger_conditions: [condition] })],
    };
    const eight = { id: 8, name: 'Eight', on: 'CLICK', actions: [action('Build')] };
    const projects = [
      { name: 'shop', pipelines: [seven] },
      { name: 'other', pipelines: [eight] },
    ];
    const client = startRuns({ seed: acme({ projects }) });
    expect(await isGuardedExecuted(client)).toBe(false);
    if (last === 'FAILED') client.control.outcomes.add({ pipeline: 8, exit_code: 1 });
    await client.send('POST', '/workspaces/acme/projects/other/pipelines/8/executions', {});
    client.pass(60);
    expect(await isGuardedExecuted(client)).toBe(isMet);
  });
});
