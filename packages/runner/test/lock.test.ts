import { fork } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createRunner, createScriptedEngine } from '../src/index.js';
import { arrange, build, temporaryDirectory } from './arrange.js';

describe('a filesystem that another process uses', () => {
  test('is waited for, and free once that process is dead', async () => {
    const { stateDirectory, runner, start } = await arrange();
    const other = fork(new URL('programs/hold-filesystem.mjs', import.meta.url), [stateDirectory]);
    onTestFinished(() => void other.kill('SIGKILL'));
    await new Promise((resolve) => other.once('message', resolve));
    const running = start(build());
    await running.until(({ type }) => type === 'progress');
    expect(running.events).toMatchObject([
      { text: 'Waiting until another run of this filesystem has ended' },
    ]);
    other.kill('SIGKILL');
    expect(await running.result).toMatchObject({ status: 'SUCCESSFUL' });
    expect(await readdir(join(stateDirectory, 'locks'))).toEqual([]);
    await runner.close();
  });

  test('is taken by one of many that wait for a dead one', async () => {
    const stateDirectory = await temporaryDirectory();
    const locks = join(stateDirectory, 'locks');
    await mkdir(locks);
    const runners = await Promise.all(
      [1, 2, 3].map(() => createRunner({ engine: createScriptedEngine(), stateDirectory })),
    );
    const pipeline = { workspace: 'w', project: 'p', pipeline: 'l' };
    const directory = await runners[0]?.filesystem(pipeline);
    const { createHash } = await import('node:crypto');
    const name = createHash('sha256')
      .update(directory ?? '')
      .digest('hex')
      .slice(0, 32);
    const dead = { host: hostname(), boot: 'another', pid: 1, started: '1' };
    const holder = {
      process: dead,
      owner: { user: process.getuid?.() ?? 0, group: process.getgid?.() ?? 0 },
    };
    await writeFile(join(locks, name), JSON.stringify(holder));
    const run = { id: 1, startedAt: new Date(0) };
    const results = await Promise.all(
      runners.map((runner) => runner.runAction({ action: build(), pipeline, run })),
    );
    expect(results.map(({ status }) => status)).toEqual(Array(3).fill('SUCCESSFUL'));
    expect(await readdir(locks)).toEqual([]);
  });
});
