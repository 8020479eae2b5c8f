import { describe, expect, test } from 'vitest';
import { openStage } from './runs/open-stage.js';

const { buddykit, start, tell } = openStage();

describe('the logs of a run', () => {
  test('are followed to their end, one action after the other, and leave standard output to the run', async () => {
    const { code, stdout, stderr } = await buddykit('run', 'Live mirror', '--follow');
    expect(code).toBe(0);
    const { html_url: link, status } = JSON.parse(stdout);
    expect(status).toBe('SUCCESSFUL');
    const log = ['Pulling image library/node:20', 'Executing command: npm ci', 'Executing command: npm test'];
    expect(
      stderr
        .replace(/ \(\d+s\)/g, '')
        .split('\n')
        .filter((line) => line !== 'Run 1: ENQUEUED'),
    ).toEqual([
      `Run 1: ${link}`,
      'Run 1: INPROGRESS',
      'Build:',
      ...log,
      'Action finished successfully',
      'Build: SUCCESSFUL',
      'Deploy:',
      ...log,
      'Action finished successfully',
      'Deploy: SUCCESSFUL',
      'Run 1: SUCCESSFUL',
      '',
    ]);
  });

  test('come as they are written, each line with its action while several run', async () => {
    const following = start('run', 'Side by side', '--follow', '-o', 'table');
    await following.says(/Left \| left 1\n/);
    await following.says(/Right \| right 1\n/);
    await tell('clock', { advance: 4 });
    const { code, stdout, stderr } = await following.ended;
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    for (const side of ['left', 'right']) {
      const name = side === 'left' ? 'Left' : 'Right';
      expect(lines.filter((line) => line.startsWith(name))).toEqual(
        [1, 2, 3, 4].map((count) => `${name} | ${side} ${count}`),
      );
    }
    expect(lines).toHaveLength(8);
    expect(stderr).toMatch(/\nLeft: SUCCESSFUL \(\d+s\)\n/);
  });

  test('of one action are followed without the run', async () => {
    await buddykit('run', 'Slow');
    const following = start('logs', 'get', '10', '--pipeline=7', '--execution=1', '--follow');
    await tell('clock', { advance: 1800 });
    await following.says(/^hm\n$/);
    await tell('clock', { advance: 1800 });
    expect(await following.ended).toEqual({ code: 0, stdout: 'hm\nhmm\n', stderr: '' });
  });
});
