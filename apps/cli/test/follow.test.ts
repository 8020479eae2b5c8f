import { describe, expect, it } from 'vitest';
import { type RunStage, scriptRun } from './scripted-run.js';
import { stubCli } from './stubbed-cli.js';

const { buddykit, stub } = stubCli();
const run = ['run', '2', '--follow'];
const red = '\u001b[31mred\u001b[0m';

async function follow(stages: readonly RunStage[], args: readonly string[]) {
  stub().answerBy(scriptRun(...stages));
  return buddykit(args);
}

describe('following a run', () => {
  const oneByOne: RunStage[] = [
    { status: 'ENQUEUED', actions: { Build: 'INITIAL', Test: 'INITIAL' } },
    {
      status: 'SUCCESSFUL',
      actions: { Build: 'SUCCESSFUL', Test: 'SUCCESSFUL' },
      logs: { Build: ['one', red], Test: ['two'] },
    },
  ];

  it('writes the logs beside the run, which alone is on standard output', async () => {
    const { code, stdout, stderr } = await follow(oneByOne, run);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'SUCCESSFUL' });
    expect(stderr).toContain(red);
    expect(stderr).toMatch(/\nBuild:\n/);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('Run 5: SUCCESSFUL (1m 05s)');
  });

  it('writes the logs to standard output, and no run, as a table', async () => {
    const { code, stdout, stderr } = await follow(oneByOne, [...run, '-o', 'table']);
    expect(code).toBe(0);
    expect(stdout.split('\n').sort()).toEqual(
      ['', red, 'one', 'two'].map((line) => expect.stringContaining(line)),
    );
    expect(stderr).toContain('Build: SUCCESSFUL (1m 05s)\n');
  });

  it('names the action in each line where several run at once', async () => {
    const { stdout } = await follow(
      [
        { status: 'ENQUEUED' },
        {
          status: 'INPROGRESS',
          actions: { Build: 'INPROGRESS', 'A name that is longer than most names': 'INPROGRESS' },
          logs: { Build: ['b'], 'A name that is longer than most names': ['t'] },
        },
        {
          status: 'SUCCESSFUL',
          actions: { Build: 'SUCCESSFUL', 'A name that is longer than most names': 'SUCCESSFUL' },
          logs: { Build: ['b', 'b2'], 'A name that is longer than most names': ['t'] },
        },
      ],
      [...run, '-o', 'table'],
    );
    expect(stdout.trimEnd().split('\n').sort()).toEqual([
      'A name that is longer t… | t',
      'Build | b',
      'Build | b2',
    ]);
  });

  it('that fails names the action, whose log was there before', async () => {
    const actions = { Test: 'FAILED', Deploy: 'NOT_EXECUTED' };
    const { code, stderr } = await follow([{ status: 'FAILED', actions, logs: { Test: ['boom'] } }], run);
    expect(stderr).toContain(
      '\nTest:\nboom\nTest: FAILED (1m 05s)\nDeploy: NOT_EXECUTED\nRun 5: FAILED (1m 05s)\n',
    );
    expect(code).toBe(10);
    expect(stderr.match(/boom/g)).toHaveLength(1);
    expect(stderr).toContain(
      'error: run 5 of pipeline 2: FAILED after 1m 05s\n  Test: FAILED after 1m 05s\n',
    );
  });

  it('goes on without a log that cannot be had', async () => {
    const answer = scriptRun({ status: 'SUCCESSFUL', actions: { Build: 'SUCCESSFUL' } });
    stub().answerBy((request) =>
      request.url?.includes('/action/')
        ? { status: 403, body: { errors: [{ message: 'No.' }] } }
        : answer(request),
    );
    const { code, stderr } = await buddykit(run);
    expect(code).toBe(0);
    expect(stderr).toMatch(/Build: its log cannot be followed: .*403.*No\./);
  });
});

describe('following a log', () => {
  const get = ['logs', 'get', '1', '--pipeline=2', '--execution=5', '--follow'];
  const stages: RunStage[] = [
    { status: 'INPROGRESS', actions: { Build: 'SUCCESSFUL' }, logs: { Build: ['one', 'two'] } },
  ];

  it('writes its lines', async () => {
    expect(await follow(stages, get)).toEqual({ code: 0, stdout: 'one\ntwo\n', stderr: '' });
  });

  it('writes the whole log at its end where another form is asked for', async () => {
    const { stdout } = await follow(stages, [...get, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'SUCCESSFUL', log: ['one', 'two'] });
  });
});
