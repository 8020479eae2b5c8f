import { describe, expect, test } from 'vitest';
import { openStage } from './runs/open-stage.js';

const { buddykit, follow, start, tell } = openStage();

/** The commands that the CLI proposes, by what they are for. */
function proposals(stderr: string): Record<string, string> {
  const found = stderr.matchAll(/^ *([A-Z][a-z ]+): +(buddykit .*)$/gm);
  return Object.fromEntries(Array.from(found, ([, purpose = '', command = '']) => [purpose, command]));
}

describe('a run that the CLI waits for', () => {
  test('ends with 0 when it is successful, and was told what was asked for', async () => {
    const asked = ['--branch=master', '--comment=Now', '--priority=HIGH', '-v', 'STAGE=test'];
    const { code, stdout, stderr } = await buddykit('run', 'Live mirror', ...asked, '--wait');
    expect(stderr).toMatch(/\nRun 1: SUCCESSFUL \(\d+s\)\n$/);
    expect(code).toBe(0);
    const run = JSON.parse(stdout);
    expect(run).toMatchObject({
      status: 'SUCCESSFUL',
      comment: 'Now',
      priority: 'HIGH',
      branch: { name: 'master' },
    });
    expect(JSON.parse((await buddykit('executions', 'get', '1', '--pipeline=2')).stdout)).toEqual(run);
    const variables = [{ key: 'STAGE', value: 'test' }];
    await tell('requests/assert', { operation: 'executions.run', body: { variables }, count: 1 });
  });

  test('ends with 0 without the actions that were not asked for', async () => {
    const { stdout } = await buddykit('run', '2', '--action=2', '--wait');
    expect(JSON.parse(stdout).action_executions).toMatchObject([
      { status: 'SKIPPED' },
      { status: 'SUCCESSFUL' },
    ]);
  });

  test('ends with 10 when it failed, and tells which action it was, the end of its log and the address', async () => {
    const { code, stdout, stderr } = await buddykit('run', 'Broken', '--wait');
    expect(code).toBe(10);
    const { html_url: link } = JSON.parse(stdout);
    expect(
      stderr
        .slice(stderr.indexOf('error:'))
        .replace(/after \d+s/g, 'soon')
        .split('\n'),
    ).toEqual([
      'error: run 1 of pipeline 3: FAILED soon',
      '  Unit tests: FAILED soon. Its log:',
      '    1 passed',
      '    AssertionError: 1 is not 2',
      '    1 failed',
      `  ${link}`,
      '',
    ]);
    expect(stderr).toContain('\nDeploy: NOT_EXECUTED\n');
    const again = await buddykit('executions', 'operate', 'retry', '1', '--pipeline=3', '--wait');
    expect(again.code).toBe(10);
  });

  test('ends with 12 when it waits for an approval, which the command that it proposes gives', async () => {
    const { code, stderr } = await buddykit('run', '4', '--wait');
    expect(code).toBe(12);
    expect(stderr).toContain(
      'error: run 1 of pipeline 4: WAITING_FOR_APPLY\n  Ask somebody: WAITING_FOR_APPLY\n',
    );
    const approved = await follow(proposals(stderr)['Let it go on'] ?? '');
    expect(approved.code).toBe(0);
    expect(JSON.parse(approved.stdout)).toMatchObject({ id: 1, status: 'SUCCESSFUL' });
  });

  test('ends with 12 when it waits for variables, which the command that it proposes takes', async () => {
    const { code, stderr } = await buddykit('run', 'Curious', '--wait');
    expect(code).toBe(12);
    const [command = '', rest = ''] = (proposals(stderr)['Let it go on'] ?? '').split(' --variables <json>');
    expect(rest).toBe(' --wait');
    expect((await follow(command, '--wait', '--variables={"key":"MORE","value":"yes"}')).code).toBe(0);
  });

  test('ends with 130 when the person interrupts, and goes on until the command that it proposes cancels it', async () => {
    const waiting = start('run', 'Slow', '--wait');
    await waiting.says(/Think: INPROGRESS/);
    waiting.interrupt();
    const { code, stdout, stderr } = await waiting.ended;
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toContain('run 1 of pipeline 7 goes on');

    const others = start('executions', 'get', '1', '--pipeline=7', '--wait');
    await others.says(/Run 1: INPROGRESS/);
    const cancelled = await follow(proposals(stderr)['Cancel it'] ?? '');
    expect(JSON.parse(cancelled.stdout)).toMatchObject({ status: 'TERMINATED' });
    const seen = await others.ended;
    expect(seen.code).toBe(11);
    expect(seen.stderr).toContain('error: run 1 of pipeline 7: TERMINATED');
    expect(seen.stderr).toContain('  Think: TERMINATED');
  });

  test('ends with 124 when the time is over, and with 0 where it is waited for again as proposed', async () => {
    const { code, stderr } = await buddykit('run', '7', '--wait', '--timeout=0.5s');
    expect(code).toBe(124);
    await tell('clock', { advance: 3600 });
    expect((await follow(proposals(stderr)['Wait again'] ?? '')).code).toBe(0);
  });

  test('ends with 4 when there is no such pipeline, by ID and by name', async () => {
    expect(await buddykit('run', '99', '--wait')).toMatchObject({ code: 4, stdout: '' });
    const { code, stderr } = await buddykit('run', 'Live miror', '--wait');
    expect(code).toBe(4);
    expect(stderr).toContain('did you mean "Live mirror"?');
  });
});

test('a run that nobody waits for is printed as it began', async () => {
  const { code, stdout, stderr } = await buddykit('run', 'Live mirror');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(['ENQUEUED', 'INPROGRESS']).toContain(JSON.parse(stdout).status);
});
