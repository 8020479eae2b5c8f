import { describe, expect, test } from 'vitest';
import { type OutcomeRule, readSeed } from '../src/index.js';
import { shopPath, startRuns } from './runs.js';
import { acme, action } from './seeds.js';

const pipelines = [
  {
    id: 7,
    name: 'Deploy live',
    on: 'CLICK',
    actions: [action('Test', { id: 1 }), action('Build', { id: 2 })],
  },
  { id: 8, name: 'Deploy test', on: 'CLICK', actions: [action('Test', { id: 3 })] },
];
const projects = [
  { name: 'shop', pipelines },
  {
    name: 'blog',
    pipelines: [{ id: 9, name: 'Deploy live', on: 'CLICK', actions: [action('Test', { id: 4 })] }],
  },
];

/** The ids of the actions that fail when all pipelines run under the rules. */
async function failing(...rules: OutcomeRule[]): Promise<number[]> {
  const client = startRuns({ seed: acme({ projects }) });
  client.control.outcomes.set(rules);
  const lines = [
    `${shopPath}/pipelines/7`,
    `${shopPath}/pipelines/8`,
    '/workspaces/acme/projects/blog/pipelines/9',
  ];
  const steps: { status: string; action: { id: number } }[] = [];
  for (const line of lines) {
    await client.send('POST', `${line}/executions`, {});
    client.pass(60);
    steps.push(...(await client.get(`${line}/executions/1`)).json.action_executions);
  }
  return steps.filter(({ status }) => status === 'FAILED').map((step) => step.action.id);
}

describe('an outcome', () => {
  test.each([
    ['nothing', {}, [1, 3, 4]],
    ['the project', { project: 'shop' }, [1, 3]],
    ['a pattern of projects', { project: '*o*' }, [1, 3, 4]],
    ['the id of the pipeline', { pipeline: 8 }, [3]],
    ['the name of the pipeline', { pipeline: 'Deploy live' }, [1, 4]],
    ['a pattern of pipelines', { pipeline: '*live' }, [1, 4]],
    ['a pattern of all pipelines', { pipeline: 'Deploy *' }, [1, 3, 4]],
    ['the id of the action', { action: 2 }, [2]],
    ['the name of the action', { action: 'Build' }, [2]],
    ['a pattern of actions', { action: 'B*d' }, [2]],
    ['all of them', { project: 'shop', pipeline: 'Deploy live', action: 'Test' }, [1]],
    ['another project', { project: 'sho' }, []],
    ['another case', { action: 'test' }, []],
    ['a part of the name', { action: 'Buil' }, []],
    ['what would be a pattern elsewhere', { action: 'T.st' }, []],
    ['another id', { pipeline: 70 }, []],
  ])('is chosen by %s', async (_, pattern, ids) => {
    expect(await failing({ ...pattern, exit_code: 1 })).toEqual(ids);
  });

  test('gives way to a later one, as a whole', async () => {
    const first = { exit_code: 1 };
    expect(await failing(first, { action: 'Test', duration: 5 })).toEqual([2]);
    expect(await failing({ action: 'Test', duration: 5 }, first)).toEqual([1, 3, 4]);
  });

  test('says what an action writes, how long it takes and how it ends', async () => {
    const client = startRuns({ seed: acme({ projects }) });
    client.control.outcomes.add({
      action: 'Test',
      duration: 2.5,
      exit_code: 3,
      log: ['Running', '1 failed'],
    });
    await client.run();
    client.pass(2);
    expect((await client.statuses())[1]).toMatchObject({ Test: 'INPROGRESS' });
    client.pass(0.5);
    expect((await client.statuses())[1]).toEqual({ Test: 'FAILED', Build: 'NOT_EXECUTED' });
    expect(await client.log(1)).toEqual(['Running', '1 failed']);
  });

  test('has tries that differ, the last of which stands for those that follow', async () => {
    const flaky = { ...pipelines[0], actions: [action('Test', { id: 1, retry_count: 9 })] };
    const client = startRuns({
      seed: acme({ projects: [{ name: 'shop', pipelines: [flaky] }] as typeof projects }),
    });
    client.control.outcomes.add({
      exit_code: 1,
      log: ['no'],
      tries: [{}, { log: ['still no'], duration: 10 }, { exit_code: 0, log: ['yes'] }],
    });
    await client.run();
    client.pass(12);
    expect(await client.log(1)).toEqual(['no', 'still no', 'yes']);
    expect((await client.statuses())[0]).toBe('SUCCESSFUL');
  });

  test('comes from the seed, too, and is there again after a reset', async () => {
    const seed = readSeed(
      JSON.stringify({ ...acme({ projects }), outcomes: [{ exit_code: 1 }] }),
      'seed.json',
    );
    const client = startRuns({ seed });
    client.control.outcomes.set([]);
    expect(client.control.outcomes.list()).toEqual([]);
    client.control.reset();
    expect(client.control.outcomes.list()).toEqual([{ exit_code: 1 }]);
    await client.run();
    client.pass(1);
    expect((await client.statuses())[0]).toBe('FAILED');
  });

  test('does not change what has happened by then, though nobody has looked', async () => {
    const client = startRuns({ seed: acme({ projects }) });
    await client.run();
    client.pass(1.5);
    client.control.outcomes.add({ exit_code: 1 });
    client.pass(60);
    expect((await client.statuses())[0]).toBe('SUCCESSFUL');
    await client.run();
    client.pass(1.5);
    client.control.outcomes.set([]);
    client.pass(60);
    expect((await client.statuses(2))[0]).toBe('FAILED');
  });

  test('is kept as it was, whatever becomes of the list that it came in', () => {
    const { control } = startRuns({ seed: acme({ projects }) });
    const rules: OutcomeRule[] = [{ exit_code: 1 }];
    control.outcomes.set(rules);
    rules.push({ exit_code: 2 });
    control.outcomes.add({ exit_code: 3 });
    expect(control.outcomes.list()).toEqual([{ exit_code: 1 }, { exit_code: 3 }]);
    expect(rules).toEqual([{ exit_code: 1 }, { exit_code: 2 }]);
  });
});
