import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pipelinePath, projectPath } from './wire/furnish.js';
import { messagesIn, openWire, type Wire } from './wire/open-wire.js';

// How the clients that exist run pipelines, and what they read while those run.

const head = '506a3963507943d6908154f4bc9646e829128a08';

let wire: Wire;
beforeEach(async () => {
  wire = await openWire();
  wire.server.control.clock.hold();
});
afterEach(() => wire.server.close());

const run = (body: object = {}) => wire.make('POST', `${pipelinePath}/executions`, body);
const get = (id: unknown) => wire.make('GET', `${pipelinePath}/executions/${id}`);
const operate = (id: unknown, operation: string) =>
  wire.send('PATCH', `${pipelinePath}/executions/${id}`, { body: { operation } });
const finish = () => wire.server.control.clock.advance(60_000);

describe('a run', () => {
  test.each([
    { asked: { branch: { name: 'master' } }, shown: { branch: { name: 'master', default: true } } },
    { asked: { tag: { name: 'v1.0' } }, shown: { tag: { name: 'v1.0' } } },
    { asked: { to_revision: { revision: 'HEAD' } }, shown: { branch: { name: 'master' } } },
    { asked: { to_revision: { revision: head } }, shown: { branch: { name: 'master' } } },
  ])('is started with nothing but $asked', async ({ asked, shown }) => {
    const { id, ...started } = await run(asked);
    expect(started).toMatchObject({ ...shown, to_revision: { revision: head } });
    finish();
    expect(await get(id)).toMatchObject({ ...shown, status: 'SUCCESSFUL', to_revision: { revision: head } });
    expect(await wire.make('GET', pipelinePath)).toMatchObject({ last_execution_revision: head });
  });

  test('has a whole number as its id, and 24 hexadecimal digits in its link to the app', async () => {
    const { id, url, html_url: link } = await run();
    expect(id).toBe(1);
    expect(url).toMatch(/\/executions\/1$/);
    expect(link).toMatch(/\/pipelines\/pipeline\/2\/execution\/[\da-f]{24}$/);
  });

  test('tells by triggeredOn, in camelCase, what started it', async () => {
    expect(await run()).toMatchObject({ triggeredOn: 'CLICK' });
  });
});

describe('an operation on a run', () => {
  test('cancels one that is in progress, and one that waits in the queue', async () => {
    const first = await run();
    const second = await run();
    expect([await get(first.id), await get(second.id)]).toMatchObject([
      { status: 'INPROGRESS' },
      { status: 'ENQUEUED' },
    ]);
    for (const { id } of [second, first]) {
      expect(await operate(id, 'CANCEL')).toMatchObject({ status: 200, json: { id, status: 'TERMINATED' } });
    }
    finish();
    expect([await get(first.id), await get(second.id)]).toMatchObject([
      { status: 'TERMINATED' },
      { status: 'TERMINATED' },
    ]);
  });

  test('retries one that failed, and one that was cancelled', async () => {
    const { outcomes } = wire.server.control;
    outcomes.set([{ exit_code: 1 }]);
    const failed = await run();
    finish();
    expect(await get(failed.id)).toMatchObject({ status: 'FAILED' });
    const cancelled = await run();
    await operate(cancelled.id, 'CANCEL');
    outcomes.set([]);
    for (const { id } of [failed, cancelled]) {
      const { status } = await operate(id, 'RETRY');
      finish();
      expect([status, (await get(id)).status]).toEqual([200, 'SUCCESSFUL']);
    }
  });

  test('is refused when the run is over well', async () => {
    const { id } = await run();
    finish();
    const over = await get(id);
    for (const operation of ['CANCEL', 'RETRY']) {
      const refused = await operate(id, operation);
      expect(refused.status).toBe(400);
      expect(messagesIn(refused)).toEqual([expect.stringContaining('it is SUCCESSFUL')]);
    }
    expect(await get(id)).toEqual(over);
  });
});

describe('the list of runs', () => {
  test('has page fields only when a page is asked for', async () => {
    await run();
    const names = async (query: string) =>
      Object.keys(await wire.make('GET', `${pipelinePath}/executions${query}`)).sort();
    expect(await names('')).toEqual(['executions', 'html_url', 'url']);
    expect(await names('?page=1')).toEqual([
      'element_count',
      'executions',
      'html_url',
      'page',
      'page_size',
      'total_element_count',
      'total_page_count',
      'url',
    ]);
  });
});

describe('the log of an action', () => {
  test('is the same at the documented path and at the plural one that clients call', async () => {
    const { id } = await run();
    finish();
    const documented = await wire.make('GET', `${pipelinePath}/executions/${id}/action/2`);
    expect(documented).toMatchObject({
      status: 'SUCCESSFUL',
      progress: 100,
      action: { id: 2, name: 'Build application', type: 'BUILD' },
      log: expect.arrayContaining(['Executing command: ls -al > ls.log']),
    });
    expect(await wire.make('GET', `${pipelinePath}/executions/${id}/actions/2`)).toEqual(documented);
  });

  test('grows while the action runs', async () => {
    const log = ['one', 'two', 'three', 'four'];
    wire.server.control.outcomes.set([{ action: 1, duration: 4, log }]);
    const { id } = await run();
    const read = async () => (await wire.make('GET', `${pipelinePath}/executions/${id}/action/1`)).log;
    await read();
    wire.server.control.clock.advance(2_000);
    expect(await read()).toEqual(log.slice(0, 2));
    finish();
    expect(await read()).toEqual(log);
  });
});

test('a project that was just made can be run', async () => {
  const project = await wire.make('POST', '/workspaces/buddy/projects', { display_name: 'Fresh' });
  const path = projectPath.replace('company-website', String(project.name));
  const body = { name: 'Build', on: 'CLICK', refs: ['refs/heads/master'] };
  const pipeline = await wire.make('POST', `${path}/pipelines`, body);
  const started = await wire.make('POST', `${path}/pipelines/${pipeline.id}/executions`, {});
  finish();
  const ended = await wire.make('GET', `${path}/pipelines/${pipeline.id}/executions/${started.id}`);
  expect(ended).toMatchObject({ status: 'SUCCESSFUL', branch: { name: 'master' } });
});
