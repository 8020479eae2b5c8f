import { describe, expect, test } from 'vitest';
import { holdServer } from './held-server.js';

const pipeline = { project_name: 'company-website', pipeline_id: 2 };

describe('a run that is waited for', () => {
  test('ends when its actions have ended, and tells how far they are', async () => {
    const { connect, control } = holdServer();
    control.outcomes.add({ action: 'Build application', duration: 30 });
    const told: string[] = [];
    const { executions } = connect();
    const end = await executions.run(pipeline, { comment: 'Release' }).waitUntilFinished({
      onProgress: ({ status, action_executions: actions }) =>
        told.push(`${status}: ${actions.map((action) => `${action.status} ${action.progress}`).join(', ')}`),
    });
    expect(end).toMatchObject({ status: 'SUCCESSFUL', comment: 'Release' });
    expect(end.action_executions.map(({ status }) => status)).toEqual(Array(3).fill('SUCCESSFUL'));
    expect(told[0]).toBe('INPROGRESS: INPROGRESS 0, INITIAL 0, INITIAL 0');
    expect(told.at(-1)).toBe('SUCCESSFUL: SUCCESSFUL 100, SUCCESSFUL 100, SUCCESSFUL 100');
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(5);
  });

  test('is a result also when it fails', async () => {
    const { connect, control } = holdServer();
    control.outcomes.add({ action: 2, exit_code: 1 });
    const { executions } = connect();
    const { id } = await executions.run(pipeline, {});
    const end = await executions.waitUntilFinished({ ...pipeline, execution_id: id });
    expect(end.status).toBe('FAILED');
    expect(end.action_executions.map(({ status }) => status)).toEqual([
      'SUCCESSFUL',
      'FAILED',
      'NOT_EXECUTED',
    ]);
  });

  test('can be approved when it waits for that', async () => {
    const { connect, control } = holdServer();
    control.outcomes.add({ action: 2, wait_for: 'approval' });
    const { executions } = connect();
    const end = await executions.run(pipeline, {}).waitUntilFinished({
      onProgress: ({ id, status }) => {
        if (status !== 'WAITING_FOR_APPLY') return;
        void executions.operate({ ...pipeline, execution_id: id }, { operation: 'APPLY' });
      },
    });
    expect(end.status).toBe('SUCCESSFUL');
  });

  test('waits in the queue behind another one', async () => {
    const { connect } = holdServer();
    const { executions } = connect();
    const first = executions.run(pipeline, {});
    const second = executions.run(pipeline, {});
    const statuses: string[] = [];
    await second.waitUntilFinished({ onProgress: ({ status }) => statuses.push(status) });
    expect([statuses[0], statuses.at(-1)]).toEqual(['ENQUEUED', 'SUCCESSFUL']);
    expect(await first.waitUntilFinished()).toMatchObject({ status: 'SUCCESSFUL' });
  });

  test('can be left, and cancelled then', async () => {
    const { connect, control } = holdServer();
    control.outcomes.add({ duration: 3600 });
    const { executions } = connect();
    const controller = new AbortController();
    const started = executions.run(pipeline, {});
    const left = started.waitUntilFinished({
      signal: controller.signal,
      onProgress: ({ action_executions: [first] }) => {
        if ((first?.progress ?? 0) > 0) controller.abort('enough');
      },
    });
    await expect(left).rejects.toBe('enough');
    const run = { ...pipeline, execution_id: (await started).id };
    expect(await executions.operate(run, { operation: 'CANCEL' })).toMatchObject({ status: 'TERMINATED' });
  });
});

describe('a log that is followed', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `line ${index}`);

  test('gives every line once, while the action runs', async () => {
    const { connect, control, pauses } = holdServer();
    control.outcomes.add({ action: 1, duration: 60, log: lines });
    const { executions, logs } = connect();
    const { id } = await executions.run(pipeline, {});
    const seen: string[] = [];
    let waits = 0;
    for await (const line of logs.follow({ ...pipeline, execution_id: id, action_id: 1 })) {
      seen.push(line);
      waits = Math.max(waits, seen.length < lines.length ? pauses.length : 0);
    }
    expect(seen).toEqual(lines);
    expect(waits).toBeGreaterThan(5);
  });

  test('waits for an action whose turn has not come', async () => {
    const { connect, control } = holdServer();
    control.outcomes.add({ action: 3, log: ['done'] }, { action: 1, duration: 120, log: ['slow'] });
    const { executions, logs } = connect();
    const { id } = await executions.run(pipeline, {});
    const seen: string[] = [];
    for await (const line of logs.follow({ ...pipeline, execution_id: id, action_id: 3 })) seen.push(line);
    expect(seen).toEqual(['done']);
  });

  test('of a run that is retried goes on with what the next try writes', async () => {
    const { connect, control } = holdServer();
    const tries = [{ exit_code: 1, log: ['one'] }, { log: ['two'] }];
    control.outcomes.add({ action: 1, tries });
    const { executions, logs } = connect();
    const { id } = await executions.run(pipeline, {}).waitUntilFinished();
    const run = { ...pipeline, execution_id: id };
    await executions.operate(run, { operation: 'RETRY' });
    const seen: string[] = [];
    for await (const line of logs.follow({ ...run, action_id: 1 })) seen.push(line);
    expect(seen).toEqual(['one', 'two']);
  });
});

describe('a list that is iterated', () => {
  test.each([1, 19, 20, 21, 40, 61])('gives all %i projects, whatever the size of a page', async (count) => {
    const projects = Array.from({ length: count }, (_, index) => ({ name: `p${index}` }));
    const { connect } = holdServer({ seed: { workspaces: [{ domain: 'buddy', projects }] } });
    const expected = projects.map(({ name }) => name).sort();
    for (const size of [undefined, 1, 7, 20, 100]) {
      const found: string[] = [];
      const params = size === undefined ? {} : { per_page: size };
      for await (const { name } of connect().projects.iterate(params)) found.push(name);
      expect(found.sort()).toEqual(expected);
    }
  });

  test('gives all runs, the newest first, and asks for no page more than there are', async () => {
    const { connect, control } = holdServer();
    const { executions } = connect();
    for (let count = 0; count < 41; count += 1) await executions.run(pipeline, {});
    control.requests.clear();
    const ids: number[] = [];
    for await (const { id } of executions.iterate({ ...pipeline, per_page: 20 })) ids.push(id);
    expect(ids).toEqual(Array.from({ length: 41 }, (_, index) => 41 - index));
    expect(control.requests.find({ operation: 'executions.list' })).toHaveLength(3);
  });
});
