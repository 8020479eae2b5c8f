import { describe, expect, test } from 'vitest';
import { after, pipelinePath, runsPath, startRuns } from './runs.js';
import { action, shop } from './seeds.js';

const revision = '506a3963507943d6908154f4bc9646e829128a08';

/** Two actions that take ten and twenty seconds. */
function startTwo(pipeline: object = {}) {
  const outcomes = [
    { action: 'Test', duration: 10, log: ['one', 'two', 'three', 'four', 'five'] },
    { action: 'Build', duration: 20 },
  ];
  const actions = [action('Test', { id: 1 }), action('Build', { id: 2 })];
  return startRuns({ seed: { ...shop(actions, { ...pipeline }), outcomes } });
}

describe('a run', () => {
  test('is queued, then in progress, then successful', async () => {
    const { run, statuses, pass } = startTwo();
    expect((await run()).json.status).toBe('ENQUEUED');
    expect(await statuses()).toEqual(['INPROGRESS', { Test: 'INPROGRESS', Build: 'INITIAL' }]);
    pass(10);
    expect(await statuses()).toEqual(['INPROGRESS', { Test: 'SUCCESSFUL', Build: 'INPROGRESS' }]);
    pass(19.999);
    expect(await statuses()).toEqual(['INPROGRESS', { Test: 'SUCCESSFUL', Build: 'INPROGRESS' }]);
    pass(0.001);
    expect(await statuses()).toEqual(['SUCCESSFUL', { Test: 'SUCCESSFUL', Build: 'SUCCESSFUL' }]);
  });

  test('answers 201 with everything that the documents show', async () => {
    const { status, json } = await startTwo().run({ comment: 'Release', refresh: true });
    expect(status).toBe(201);
    expect(json).toMatchObject({
      url: `http://mock.test${runsPath}/1`,
      html_url: expect.stringMatching(
        /^https:\/\/app\.buddy\.works\/acme\/shop\/pipelines\/pipeline\/7\/execution\/[\da-f]{24}$/,
      ),
      id: 1,
      finish_date: null,
      triggeredOn: 'CLICK',
      priority: 'NORMAL',
      refresh: true,
      status: 'ENQUEUED',
      comment: 'Release',
      branch: { name: 'master', default: true },
      to_revision: { revision: expect.stringMatching(/^[\da-f]{40}$/), message: 'Initial commit\n' },
      creator: { email: 'ann@acme.example' },
    });
    expect(json).not.toHaveProperty('start_date');
    expect(json.action_executions[0]).toMatchObject({
      status: 'INITIAL',
      progress: 0,
      action: { id: 1, name: 'Test', type: 'BUILD', trigger_time: 'ON_EVERY_EXECUTION' },
      start_date: null,
      finish_date: null,
    });
  });

  test('keeps its links, and gives those of its branch and revision, which lead somewhere', async () => {
    const { run, show, get } = startTwo();
    const { json } = await run();
    expect((await show()).html_url).toBe(json.html_url);
    for (const { url } of [json, json.branch, json.to_revision, json.action_executions[0].action]) {
      expect((await get(new URL(url).pathname)).json.url).toBe(url);
    }
  });

  test('shows its dates and the progress of each action at the time of the request', async () => {
    const { run, show, pass } = startTwo();
    await run();
    pass(14);
    await show();
    pass(1);
    const during = await show();
    expect(during).toMatchObject({ start_date: after(0), finish_date: null });
    expect(during.action_executions).toMatchObject([
      { progress: 100, start_date: after(0), finish_date: after(10) },
      { progress: 25, start_date: after(10), finish_date: null },
    ]);
    pass(1000);
    const end = await show();
    expect(end).toMatchObject({ start_date: after(0), finish_date: after(30) });
    expect(end.action_executions[1]).toMatchObject({ progress: 100, finish_date: after(30) });
  });

  test('looks the same whether somebody watched it or not', async () => {
    const [watched, unwatched] = [startTwo(), startTwo()];
    for (const { run } of [watched, unwatched]) await run();
    for (let second = 0; second < 40; second += 1) {
      watched.pass(1);
      await watched.show();
    }
    unwatched.pass(40);
    const { html_url: _, ...seen } = await watched.show();
    expect(await unwatched.show()).toMatchObject(seen);
  });

  test('of a pipeline without actions is successful at once', async () => {
    const { run, show } = startRuns({ seed: shop([]) });
    await run();
    expect(await show()).toMatchObject({
      status: 'SUCCESSFUL',
      start_date: after(0),
      finish_date: after(0),
      action_executions: [],
    });
  });

  test('may skip thousands of actions', async () => {
    const actions = Array.from({ length: 5000 }, (_, index) => action(`Action ${index}`, { disabled: true }));
    const { run, show } = startRuns({ seed: shop(actions) });
    await run();
    expect(await show()).toMatchObject({ status: 'SUCCESSFUL' });
  });
});

describe('a log', () => {
  test('grows with time, at the singular and the plural path, and is whole when the action ends', async () => {
    const { run, get, pass } = startTwo();
    await run();
    const logs = async () => {
      const [singular, plural] = [await get(`${runsPath}/1/action/1`), await get(`${runsPath}/1/actions/1`)];
      expect(plural.json).toEqual(singular.json);
      return [singular.json.status, singular.json.progress, singular.json.log.length];
    };
    expect(await logs()).toEqual(['INPROGRESS', 0, 0]);
    pass(5);
    expect(await logs()).toEqual(['INPROGRESS', 50, 2]);
    pass(4.9);
    expect(await logs()).toEqual(['INPROGRESS', 99, 4]);
    pass(0.1);
    expect(await logs()).toEqual(['SUCCESSFUL', 100, 5]);
  });

  test('tells of the image, the commands and the end when nothing else is scripted', async () => {
    const { run, log, pass } = startTwo();
    await run();
    pass(30);
    expect(await log(2)).toEqual([
      'Pulling image library/node:20',
      'Executing command: npm test',
      'Action finished successfully',
    ]);
  });

  test('is empty before the action starts, and there is none for an action of another pipeline', async () => {
    const { run, get, add } = startTwo();
    await run();
    const other = await add({ name: 'Other', on: 'CLICK' }, '/workspaces/acme/projects/shop/pipelines');
    const foreign = await add(action('Foreign'), new URL(`${other.json.url}/actions`).pathname);
    expect((await get(`${runsPath}/1/action/2`)).json).toMatchObject({ status: 'INITIAL', log: [] });
    expect((await get(`${runsPath}/1/action/${foreign.json.id}`)).status).toBe(404);
    expect((await get(`${runsPath}/2/action/1`)).messages).toEqual(['The execution 2 does not exist.']);
  });
});

describe('the list of runs', () => {
  test('is the newest first, in summaries, without totals', async () => {
    const { run, get } = startTwo();
    for (const comment of ['first', 'second', 'third']) await run({ comment });
    const { json } = await get(runsPath);
    expect(json.executions.map(({ comment }: { comment: string }) => comment)).toEqual([
      'third',
      'second',
      'first',
    ]);
    expect(json.executions[0]).not.toHaveProperty('action_executions');
    expect(Object.keys(json)).toEqual(['url', 'html_url', 'executions']);
    expect((await get(`${runsPath}?per_page=2`)).json.executions).toHaveLength(2);
  });

  test.each([
    [1, [3, 2], 2],
    [2, [1], 1],
    [3, [], 0],
  ])('has totals on page %i', async (page, ids, count) => {
    const { run, get } = startTwo();
    for (let index = 0; index < 3; index += 1) await run();
    const {
      executions,
      url: _,
      html_url: __,
      ...totals
    } = (await get(`${runsPath}?page=${page}&per_page=2`)).json;
    expect(executions.map(({ id }: { id: number }) => id)).toEqual(ids);
    expect(totals).toEqual({
      page,
      page_size: 2,
      total_page_count: 2,
      element_count: count,
      total_element_count: 3,
    });
  });
});

describe('the pipeline and its actions', () => {
  test('follow the run with their status and revision', async () => {
    const client = startTwo();
    const seen = async () => {
      const {
        last_execution_status: status,
        last_execution_revision: latest,
        actions,
      } = (await client.get(pipelinePath)).json;
      return [status, latest, ...actions.map((one: Record<string, unknown>) => [one.status, one.revision])];
    };
    expect(await seen()).toEqual(['INITIAL', null, ['INITIAL', undefined], ['INITIAL', undefined]]);
    await client.run({ to_revision: { revision } });
    expect(await seen()).toEqual(['INPROGRESS', revision, ['INPROGRESS', revision], ['INITIAL', undefined]]);
    client.pass(10);
    expect(await seen()).toEqual([
      'INPROGRESS',
      revision,
      ['SUCCESSFUL', revision],
      ['INPROGRESS', revision],
    ]);
    client.pass(20);
    expect(await seen()).toEqual([
      'SUCCESSFUL',
      revision,
      ['SUCCESSFUL', revision],
      ['SUCCESSFUL', revision],
    ]);
    expect((await client.get(`${pipelinePath}/actions/2`)).json).toMatchObject({
      last_execution_status: 'SUCCESSFUL',
      pipeline: { last_execution_status: 'SUCCESSFUL', last_execution_revision: revision },
    });
  });

  test('have no status of their own in place of the embedded one', async () => {
    const [embedded] = (await startTwo().pipeline()).actions;
    expect(embedded).not.toHaveProperty('last_execution_status');
  });
});
