import { expect, test } from 'vitest';
import { tellServer } from '../processes/tell-server.js';
import { domain, elements, type Here, type Journey } from './journey.js';
import { refusal } from './library.js';

/** Runs of the pipeline, on a clock that stands until it is moved. */
export function runs(here: Here): void {
  test('a run goes through both actions, and the pipeline remembers how it ended', async () => {
    const { ask, server, made } = here();
    await tellServer(server, 'clock', { hold: '2024-10-07T09:00:00Z' });
    await tellServer(server, 'outcomes', { pipeline: 'Build', duration: 10 });
    const [first = {}, second = {}] = made.actions;
    const body = { to_revision: { revision: 'HEAD' }, comment: 'By hand' };
    const started = await ask('executions.runExecution', ...place(here()), body);
    expect(started).toMatchObject({
      id: 1,
      status: 'ENQUEUED',
      triggeredOn: 'CLICK',
      comment: 'By hand',
      finish_date: null,
      branch: { name: 'master', default: true },
      creator: { id: 1 },
    });
    expect(await ask('executions.getExecution', ...place(here()), 1)).toMatchObject({
      status: 'INPROGRESS',
      start_date: '2024-10-07T09:00:00.000Z',
      finish_date: null,
      action_executions: [
        { status: 'INPROGRESS', progress: 0, action: { id: first.id } },
        { status: 'INITIAL', progress: 0, action: { id: second.id } },
      ],
    });

    await tellServer(server, 'clock', { advance: 15 });
    const halfway = await ask('executions.getExecution', ...place(here()), 1);
    expect(halfway).toMatchObject({
      status: 'INPROGRESS',
      action_executions: [
        { status: 'SUCCESSFUL', progress: 100, finish_date: '2024-10-07T09:00:10.000Z' },
        { status: 'INPROGRESS', progress: 50, start_date: '2024-10-07T09:00:10.000Z' },
      ],
    });

    await tellServer(server, 'clock', { advance: 5 });
    const ended = await ask('executions.getExecution', ...place(here()), 1);
    expect(ended).toMatchObject({ status: 'SUCCESSFUL', finish_date: '2024-10-07T09:00:20.000Z' });
    await expectRemembered(here(), 'SUCCESSFUL');
  });

  test('a run that fails is retried, and what failed once succeeds', async () => {
    const { ask, server, made } = here();
    const [, second = {}] = made.actions;
    const tries = [{ exit_code: 1, log: ['no space left'] }, { exit_code: 0 }];
    await tellServer(server, 'outcomes', { action: second.id, duration: 10, tries });
    const { id } = await ask('executions.runExecution', ...place(here()), { branch: { name: 'master' } });
    await tellServer(server, 'clock', { advance: 20 });
    const failed = await ask('executions.getExecution', ...place(here()), id);
    expect(failed).toMatchObject({
      status: 'FAILED',
      action_executions: [{ status: 'SUCCESSFUL' }, { status: 'FAILED' }],
    });
    await expectRemembered(here(), 'FAILED');

    const retried = await ask('executions.retryExecution', ...place(here()), id);
    expect(retried).toMatchObject({ id, status: 'ENQUEUED', finish_date: null });
    await tellServer(server, 'clock', { advance: 20 });
    expect(await ask('executions.getExecution', ...place(here()), id)).toMatchObject({
      status: 'SUCCESSFUL',
    });
    await expectRemembered(here(), 'SUCCESSFUL');
  });

  test('a run is cancelled while it runs, and not when it is over', async () => {
    const { ask, server } = here();
    const { id } = await ask('executions.runExecution', ...place(here()), {});
    const running = await ask('executions.getExecution', ...place(here()), id);
    expect(running).toMatchObject({
      status: 'INPROGRESS',
      action_executions: [{ status: 'INPROGRESS' }, {}],
    });
    const cancelled = await ask('executions.cancelExecution', ...place(here()), id);
    expect(cancelled).toMatchObject({
      id,
      status: 'TERMINATED',
      action_executions: [{ status: 'TERMINATED' }, { status: 'NOT_EXECUTED' }],
    });
    await tellServer(server, 'clock', { advance: 60 });
    expect(await ask('executions.getExecution', ...place(here()), id)).toEqual(cancelled);
    const tooLate = { code: 400, message: expect.stringContaining('it is TERMINATED') };
    const again = ask('executions.cancelOrRetryExecution', ...place(here()), id, 'CANCEL');
    await expect(again).rejects.toMatchObject(tooLate);
  });

  test('runs are listed from the newest on, with totals when a page is asked for', async () => {
    const { ask } = here();
    const all = await ask('executions.getList', ...place(here()), null);
    expect(Object.keys(all).filter((name) => /page|element/.test(name))).toEqual([]);
    expect(all.executions).toMatchObject([
      { id: 3, status: 'TERMINATED' },
      { id: 2, status: 'SUCCESSFUL' },
      { id: 1, status: 'SUCCESSFUL', comment: 'By hand' },
    ]);
    const page = await ask('executions.getList', ...place(here()), { page: 2, per_page: 2 });
    expect(page).toMatchObject({
      page: 2,
      page_size: 2,
      total_page_count: 2,
      element_count: 1,
      total_element_count: 3,
      executions: [{ id: 1 }],
    });
    const beyond = await elements(
      ask('executions.getList', ...place(here()), { page: 3, per_page: 2 }),
      'executions',
    );
    expect(beyond).toEqual([]);
    const unknown = refusal(404, 'The execution 4 does not exist.');
    await expect(ask('executions.getExecution', ...place(here()), 4)).rejects.toMatchObject(unknown);
  });
}

function place({ made }: Journey): unknown[] {
  return [domain, made.project.name, made.pipeline.id];
}

/** The pipeline tells how the last run ended and what it ran, and its list does so as well. */
async function expectRemembered({ ask, made }: Journey, status: string): Promise<void> {
  const commits = ask('commits.getList', domain, made.project.name, { per_page: 1 });
  const [head = {}] = await elements(commits, 'commits');
  const wanted = { last_execution_status: status, last_execution_revision: head.revision };
  expect(await ask('pipelines.getPipeline', domain, made.project.name, made.pipeline.id)).toMatchObject(
    wanted,
  );
  const listed = await elements(ask('pipelines.getList', domain, made.project.name, {}), 'pipelines');
  expect(listed).toMatchObject([wanted]);
}
