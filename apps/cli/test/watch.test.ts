import { describe, expect, it } from 'vitest';
import { type RunStage, scriptRun } from './scripted-run.js';
import { stubCli } from './stubbed-cli.js';

const { buddykit, stub } = stubCli();
const run = ['run', '2', '--wait'];
const link = 'https://app.example/run/5f';
const goesWell: RunStage[] = [
  { status: 'ENQUEUED', actions: { Build: 'INITIAL', Test: 'INITIAL' } },
  { status: 'INPROGRESS', actions: { Build: 'INPROGRESS', Test: 'INITIAL' } },
  { status: 'SUCCESSFUL', actions: { Build: 'SUCCESSFUL', Test: 'SKIPPED' } },
];

async function waitFor(stages: readonly RunStage[], args: readonly string[] = run) {
  stub().answerBy(scriptRun(...stages));
  return buddykit(args);
}

describe('waiting for a run', () => {
  it.each([
    { name: 'that it starts', args: run },
    { name: 'that an operation starts', args: ['executions', 'run', '--pipeline=2', '--wait'] },
    { name: 'that goes on again', args: ['executions', 'operate', 'retry', '5', '--pipeline=2', '--wait'] },
    { name: 'that was there', args: ['executions', 'get', '5', '--pipeline=2', '--wait'] },
  ])('$name tells every change in a line, and gives its end', async ({ args }) => {
    const { code, stdout, stderr } = await waitFor(goesWell, args);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 5, status: 'SUCCESSFUL' });
    expect(stderr.split('\n')).toEqual([
      `Run 5: ${link}`,
      'Run 5: INPROGRESS',
      'Build: INPROGRESS',
      'Build: SUCCESSFUL (1m 05s)',
      'Test: SKIPPED',
      'Run 5: SUCCESSFUL (1m 05s)',
      '',
    ]);
  });

  it.each([
    { status: 'TERMINATED', code: 11 },
    { status: 'SKIPPED', code: 11 },
    { status: 'EXPLODED', code: 11 },
  ])('ends with $code for $status', async ({ status, code }) => {
    const ended = await waitFor([{ status: 'INPROGRESS' }, { status }]);
    expect(ended.code).toBe(code);
    expect(JSON.parse(ended.stdout)).toMatchObject({ status });
    expect(ended.stderr).toContain(`error: run 5 of pipeline 2: ${status}`);
    expect(ended.stderr.trimEnd().endsWith(link)).toBe(true);
  });

  it('that fails tells which action it was and how its log ends, without anything that steers a terminal', async () => {
    const lines = Array.from({ length: 25 }, (_, at) => `line ${at}`);
    const { code, stdout, stderr } = await waitFor([
      { status: 'ENQUEUED' },
      {
        status: 'FAILED',
        actions: { Build: 'SUCCESSFUL', Test: 'FAILED', Deploy: 'NOT_EXECUTED' },
        logs: { Test: [...lines, '\u001b[31mred\u001b[0m \u0007bell\r'] },
      },
    ]);
    expect(code).toBe(10);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'FAILED' });
    expect(stderr.slice(stderr.indexOf('error:')).split('\n')).toEqual([
      'error: run 5 of pipeline 2: FAILED after 1m 05s',
      '  Test: FAILED after 1m 05s. Its log ends with (6 lines before):',
      ...lines.slice(6).map((line) => `    ${line}`),
      '    red \\u0007bell',
      `  ${link}`,
      '',
    ]);
  });

  it('that fails ends so although its log cannot be read', async () => {
    const answer = scriptRun({ status: 'FAILED', actions: { Test: 'FAILED' } });
    stub().answerBy((request) =>
      request.url?.includes('/action/')
        ? { status: 404, body: { errors: [{ message: 'Gone.' }] } }
        : answer(request),
    );
    const { code, stderr } = await buddykit(run);
    expect(code).toBe(10);
    expect(stderr).toMatch(/Test: FAILED after 1m 05s\. Its log cannot be read: .*404.*Gone\./);
  });

  it.each([
    { status: 'WAITING_FOR_APPLY', word: 'apply' },
    { status: 'WAITING_FOR_VARIABLES', word: 'apply-variables' },
  ])('ends with 12 for $status, and tells how it goes on', async ({ status, word }) => {
    const { code, stdout, stderr } = await waitFor([
      { status: 'INPROGRESS' },
      { status, actions: { Ask: status } },
    ]);
    expect(code).toBe(12);
    expect(JSON.parse(stdout)).toMatchObject({ status });
    expect(stderr).toContain(`  Ask: ${status}\n`);
    const command = 'buddykit executions operate';
    const place = '5 --workspace buddy --project company-website --pipeline 2';
    expect(stderr).toContain(`  Let it go on: ${command} ${word} ${place}`);
  });

  it('ends with 12 for something that only a newer server waits for', async () => {
    const { code, stderr } = await waitFor([{ status: 'WAITING_FOR_TEA' }]);
    expect(code).toBe(12);
    expect(stderr).not.toContain('Let it go on');
  });

  it('ends with 124 when the time is over, and tells that the run goes on', async () => {
    const { code, stdout, stderr } = await waitFor([{ status: 'INPROGRESS' }], [...run, '--timeout', '0.5']);
    expect({ code, stdout }).toEqual({ code: 124, stdout: '' });
    expect(stderr).toContain('error: the time to wait is over; run 5 of pipeline 2 goes on\n');
  });

  it('ends with 130 when it is interrupted, and tells how to cancel the run or to wait again', async () => {
    stub().answerBy(scriptRun({ status: 'INPROGRESS' }));
    const { code, stdout, stderr } = await buddykit(run, { interruptAt: 'INPROGRESS' });
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    const place = '5 --workspace buddy --project company-website --pipeline 2';
    expect(stderr.slice(stderr.indexOf('stopped:')).split('\n')).toEqual([
      'stopped: nobody waits any more; run 5 of pipeline 2 goes on',
      `  ${link}`,
      `  Wait again: buddykit executions get ${place} --wait`,
      `  Cancel it:  buddykit executions operate cancel ${place}`,
      '',
    ]);
    expect(stub().received.some(({ method }) => method === 'PATCH')).toBe(false);
  });

  it('ends like any call when the server is lost, and tells how to wait again', async () => {
    const answer = scriptRun({ status: 'INPROGRESS' });
    stub().answerBy((request) =>
      request.method === 'POST' ? answer(request) : { status: 404, body: { errors: [{ message: 'Gone.' }] } },
    );
    const { code, stdout, stderr } = await buddykit(run);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toMatch(/\nWait again: buddykit executions get 5 .* --wait\nerror: .*Gone\.\n$/);
  });

  it('ends like any call when the server does not take the run', async () => {
    stub().answerWith({ status: 404, body: { errors: [{ message: 'No such pipeline.' }] } });
    const { code, stdout, stderr } = await buddykit(run);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toContain('No such pipeline.');
  });

  it('shows nothing but the run as a table, or as YAML', async () => {
    const table = await waitFor(
      [{ status: 'SUCCESSFUL', actions: { Build: 'SUCCESSFUL' } }],
      [...run, '-o', 'table'],
    );
    expect(table.stdout).toMatch(/^id +5\n/);
    expect(table.stdout).toMatch(/\naction_executions\n {2}status/);
    const yaml = await waitFor([{ status: 'SUCCESSFUL' }], [...run, '-o', 'yaml']);
    expect(yaml.stdout).toMatch(/^id: 5\n/);
  });
});
