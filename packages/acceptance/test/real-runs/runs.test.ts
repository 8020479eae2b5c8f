import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContainerSpec } from '@buddykit/runner';
import { describe, expect, test } from 'vitest';
import { openServer, statusesOf } from './open-pipeline.js';
import { endless, scripted } from './scripted.js';

describe('an execution on an engine', () => {
  test('has the log and the status of the real run', async () => {
    const engine = scripted({ greet: { output: ['hello\n', 'world\n'] } });
    const { pipeline } = openServer({ engine });
    const { add, run, log } = await pipeline();
    const id = await add({ execute_commands: ['greet'] });
    const end = await run({ comment: 'Release' });
    expect(end).toMatchObject({ status: 'SUCCESSFUL', comment: 'Release' });
    expect(end.action_executions).toMatchObject([{ status: 'SUCCESSFUL', progress: 100 }]);
    expect(await log(id)).toEqual([
      'Pulling image base/busybox:1',
      'hello',
      'world',
      'Build finished successfully!',
    ]);
    expect(engine.containers.size).toBe(0);
  });

  test('is seen on its way, with the lines and the progress so far', async () => {
    const { pipeline, buddy } = openServer({ engine: scripted({ endless }) });
    const { add, until, log, place } = await pipeline();
    const id = await add({ execute_commands: ['endless'] });
    await buddy.executions.run(place, {});
    const seen = await until(1, ({ action_executions: [action] }) => (action?.progress ?? 0) >= 45);
    expect(seen).toMatchObject({ status: 'INPROGRESS', finish_date: null });
    await expect.poll(() => log(id), { interval: 5 }).toContain('begun');
  });

  test('finds the files of the repository, which are put there anew for each run', async () => {
    const found: string[] = [];
    const look = (spec: ContainerSpec) => ({ onStart: () => void found.push(replaceReadme(spec)) });
    const { pipeline } = openServer({ engine: scripted({ look }) });
    const { add, run } = await pipeline();
    await add({ execute_commands: ['look'] });
    await run();
    await run();
    expect(found).toEqual([expect.stringMatching(/^# /), found[0]]);
  });

  test('fails with the exit code of its commands, and the actions after it are not executed', async () => {
    const { pipeline } = openServer({ engine: scripted({ broken: { output: ['oh no\n'], exitCode: 3 } }) });
    const { add, run, log } = await pipeline();
    const id = await add({ execute_commands: ['broken'] });
    await add({});
    const end = await run();
    expect([end.status, ...statusesOf(end)]).toEqual(['FAILED', 'FAILED', 'NOT_EXECUTED']);
    expect((await log(id)).slice(-2)).toEqual(['oh no', expect.stringContaining('3')]);
  });

  test('fails with a clear line when the fields of an action cannot be honoured', async () => {
    const { pipeline } = openServer({ engine: scripted({}) });
    const { add, run, log } = await pipeline();
    const id = await add({ volume_mappings: ['/../..:/host'] });
    expect(statusesOf(await run())).toEqual(['FAILED']);
    expect((await log(id)).join('\n')).toMatch(
      /volume_mappings\[0\].* leads out of (.|\n)*An outcome can simulate/,
    );
  });

  test('simulates the actions of which an outcome says what they do', async () => {
    const engine = scripted({});
    const { pipeline, control } = openServer({ engine });
    const { add, run, log } = await pipeline();
    const id = await add({ name: 'Deploy' });
    control.outcomes.add({ action: 'Deploy', duration: 0, log: ['deployed'] });
    expect((await run()).status).toBe('SUCCESSFUL');
    expect(await log(id)).toEqual(['deployed']);
    expect(engine.calls.map(({ verb }) => verb)).not.toContain('create');
  });

  test('tries a failed action again as often as it says', async () => {
    const codes = [1, 1, 0];
    const flaky = () => ({ exitCode: codes.shift() ?? 9 });
    const { pipeline } = openServer({ engine: scripted({ flaky }) });
    const { add, run, log } = await pipeline();
    const id = await add({ execute_commands: ['flaky'], retry_count: 2 });
    expect((await run()).status).toBe('SUCCESSFUL');
    expect((await log(id)).filter((line) => line.startsWith('Pulling'))).toHaveLength(3);
  });

  test('keeps no more of a log than it may', async () => {
    const output = Array.from({ length: 100 }, () => `${'x'.repeat(99)}\n`);
    const engine = scripted({ talk: { output } });
    const { pipeline } = openServer({ engine, engineSettings: { logBytes: 1000 } });
    const { add, run, log } = await pipeline();
    const id = await add({ execute_commands: ['talk'] });
    expect((await run()).status).toBe('SUCCESSFUL');
    const lines = await log(id);
    expect(lines.join('\n').length).toBeLessThan(1150);
    expect(lines.slice(-2)).toEqual([
      'The log is longer than 1000 bytes; the rest is not kept but its end.',
      'Build finished successfully!',
    ]);
  });

  test('lets go of the oldest logs when all are too long together', async () => {
    const engine = scripted({ talk: { output: [`${'x'.repeat(900)}\n`] } });
    const { pipeline } = openServer({ engine, engineSettings: { logBytes: 1000 } });
    const { add, run, log } = await pipeline();
    const id = await add({ execute_commands: ['talk'] });
    for (let count = 0; count < 40; count += 1) await run();
    expect(await log(id, 1)).toEqual(['The log was let go to make room for newer ones.']);
    expect(await log(id, 40)).toContain('x'.repeat(900));
  });

  test('fails with words when no engine answers', async () => {
    const { pipeline } = openServer({ engine: scripted({}, { fault: noEngine }) });
    const { add, run, log } = await pipeline();
    const id = await add({});
    expect(statusesOf(await run())).toEqual(['FAILED']);
    expect(await log(id)).toEqual(['No engine is there.']);
  });
});

function noEngine({ verb }: { verb: string }): Error | undefined {
  return verb === 'capabilities' ? new Error('No engine is there.') : undefined;
}

/** What it held before. */
function replaceReadme({ mounts }: ContainerSpec): string {
  const mount = mounts.find(({ kind }) => kind === 'directory');
  if (mount?.kind !== 'directory') return '';
  const path = join(mount.root, mount.path, 'README.md');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, 'changed');
  return before;
}
