import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { bin, place, run } from './run-cli.js';
import { showOn } from './screen.js';
import { type RunStage, scriptRun } from './scripted-run.js';
import { stubCli } from './stubbed-cli.js';

// A terminal is lent by `script`, in the form that util-linux has.
const hasTerminal = spawnSync('script', ['--version']).stdout?.includes('util-linux') === true;
const { stub } = stubCli();
const link = 'https://app.example/run/5f';
const long = 'Lint everything that anybody ever wrote, and then once more, to be on the safe side';
const goesOn: RunStage[] = [
  { status: 'ENQUEUED' },
  { status: 'INPROGRESS', actions: { Build: 'SUCCESSFUL', [long]: 'INPROGRESS', Deploy: 'INITIAL' } },
  { status: 'SUCCESSFUL', actions: { Build: 'SUCCESSFUL', [long]: 'SUCCESSFUL', Deploy: 'SKIPPED' } },
];

// Over at the first look, which needs no waiting.
const isOver = goesOn.toSpliced(1, 1);

interface Terminal {
  columns?: number;
  rows?: number;
  env?: Record<string, string>;
  stages?: readonly RunStage[];
}

async function watchIn(terminal: Terminal, args = ['run', '2', '--wait']) {
  const { columns = 80, rows = 24, env, stages = isOver } = terminal;
  stub().answerBy(scriptRun(...stages));
  const command = [process.execPath, bin, ...args].join(' ');
  const size = `stty cols ${columns} rows ${rows}`;
  const { code, stdout } = await run('script', ['-qefc', `${size}; exec ${command}`, '/dev/null'], {
    env: { ...place, TERM: 'xterm', BUDDY_BASE_URL: stub().url, ...env },
  });
  return { code, output: stdout };
}

describe.skipIf(!hasTerminal)('waiting for a run in a terminal', () => {
  it('draws the same lines over and over, and leaves the last ones', async () => {
    const { code, output } = await watchIn({ stages: goesOn });
    expect(code).toBe(0);
    expect(output).toContain('  40%');
    expect(showOn(80, output)).toEqual([
      `Run 5: ${link}`,
      'Run 5: SUCCESSFUL  1m 05s',
      '  Build                                               SUCCESSFUL         1m 05s',
      '  Lint everything that anybody ever wrote, and then…  SUCCESSFUL         1m 05s',
      '  Deploy                                              SKIPPED',
      '',
    ]);
  });

  it('leaves out what a narrow terminal has no room for', async () => {
    // The address, which people copy, takes two lines.
    expect(showOn(30, (await watchIn({ columns: 30 })).output).slice(2)).toEqual([
      'Run 5: SUCCESSFUL  1m 05s',
      '  Build            SUCCESSFUL',
      '  Lint everythin…  SUCCESSFUL',
      '  Deploy           SKIPPED',
      '',
    ]);
  });

  it('leaves out what is over where a terminal has too few lines', async () => {
    const lines = showOn(80, (await watchIn({ rows: 5 })).output);
    expect(lines.slice(1)).toEqual([
      'Run 5: SUCCESSFUL  1m 05s',
      expect.stringMatching(/^ {2}Lint/),
      expect.stringMatching(/^ {2}Deploy/),
      '  … and 1 more',
      '',
    ]);
  });

  it('draws only when something has changed, all of it in one piece', async () => {
    const { output } = await watchIn({ stages: goesOn });
    const frames = output.split(`${String.fromCharCode(27)}[J`);
    expect(frames).toHaveLength(3);
  });

  it('has colours unless they are not wanted', async () => {
    const green = `${String.fromCharCode(27)}[32mSUCCESSFUL`;
    expect((await watchIn({})).output).toContain(green);
    expect((await watchIn({ env: { NO_COLOR: '1' } })).output).not.toContain('[32m');
  });

  it.each([{ CI: 'true' }, { TERM: 'dumb' }])('writes lines where nobody looks on: %j', async (env) => {
    const { output } = await watchIn({ env });
    expect(output).not.toContain(`${String.fromCharCode(27)}[K`);
    expect(output).toContain('Build: SUCCESSFUL (1m 05s)');
  });

  it('writes lines beside the lines of logs', async () => {
    const { output } = await watchIn({}, ['run', '2', '--follow']);
    expect(output).not.toContain(`${String.fromCharCode(27)}[K`);
    expect(output).toContain('Build: SUCCESSFUL (1m 05s)');
  });
});
