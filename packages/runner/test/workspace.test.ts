import { mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DirectoryMount } from '../src/index.js';
import {
  arrange,
  build,
  container,
  createdBy,
  isPhase,
  pipeline,
  temporaryDirectory,
  verbsOf,
} from './arrange.js';

const managed = (directory: string) => ({ filesystem: { kind: 'directory' as const, path: directory } });

describe('a mapping of a part of the filesystem', () => {
  test('makes the directory and tells the engine which one it is', async () => {
    const directory = await temporaryDirectory();
    const { engine, start } = await arrange();
    await start(build({ volume_mappings: ['/new/docs:/docs'] }), managed(directory)).result;
    const [mount] = createdBy(engine)[0]?.mounts ?? [];
    const { dev, ino } = await stat(join(directory, 'new/docs'), { bigint: true });
    expect(mount).toEqual({
      kind: 'directory',
      root: directory,
      path: 'new/docs',
      identity: { device: dev, inode: ino },
      target: '/docs',
    });
  });

  test('may go through a link that stays inside', async () => {
    const directory = await temporaryDirectory();
    await mkdir(join(directory, 'real'));
    await symlink('real', join(directory, 'link'));
    const { engine, start } = await arrange();
    await start(build({ volume_mappings: ['/link/sub:/x'] }), managed(directory)).result;
    const [mount] = createdBy(engine)[0]?.mounts ?? [];
    expect((mount as DirectoryMount).path).toBe('real/sub');
  });

  test.each([
    ['leads out', '/etc'],
    ['leads out with ..', '../..'],
    ['leads to its parent', '..'],
    ['leads nowhere', '/nowhere/at/all'],
    ['leads to itself', 'link'],
  ])('is refused when a link %s', async (_, target) => {
    const directory = await temporaryDirectory();
    await symlink(target, join(directory, 'link'));
    const { engine, start } = await arrange();
    const { failure } = await start(build({ volume_mappings: ['/link/x:/m'] }), managed(directory)).result;
    expect(failure).toMatchObject({ phase: 'CREATE', message: expect.stringMatching(/link|ELOOP/) });
    expect(verbsOf(engine)).not.toContain('create');
  });

  test('is refused when it is a file', async () => {
    const directory = await temporaryDirectory();
    await writeFile(join(directory, 'file'), '');
    const { start } = await arrange();
    const { failure } = await start(build({ volume_mappings: ['/file:/m'] }), managed(directory)).result;
    expect(failure).toMatchObject({ code: 'PATH', message: expect.stringContaining('no directory') });
  });

  test('waits for a line where the engine can only look before the process goes on', async () => {
    const directory = await temporaryDirectory();
    const { engine, start } = await arrange({ capabilities: { subDirectories: 'gate' } });
    const action = container({ volume_mappings: ['/sub:/m'], entrypoint: 'python3', inline_commands: 'x' });
    await start(action, managed(directory)).result;
    expect(createdBy(engine)[0]).toMatchObject({
      waitsForLine: true,
      entrypoint: ['/bin/sh', '-c', expect.stringContaining('read'), 'gate'],
      command: ['python3', 'x'],
    });
    await start(container({ volume_mappings: ['/:/m'] }), managed(directory)).result;
    expect(createdBy(engine)[1]).not.toHaveProperty('waitsForLine');
  });

  test('is refused where that needs a shell that the image does not have', async () => {
    const { start } = await arrange({ capabilities: { subDirectories: 'gate' }, run: () => ({ files: {} }) });
    const { failure } = await start(container({ volume_mappings: ['/sub:/m'], entrypoint: '/app' })).result;
    expect(failure).toMatchObject({ code: 'PATH', message: expect.stringContaining('/bin/sh') });
  });
});

describe('a cached directory', () => {
  test('in the filesystem is refused behind a link', async () => {
    const directory = await temporaryDirectory();
    await mkdir(join(directory, 'real'));
    await symlink('real', join(directory, 'node_modules'));
    const { start } = await arrange();
    const { failure } = await start(build({ cached_dirs: ['node_modules'] }), managed(directory)).result;
    expect(failure).toMatchObject({ code: 'PATH', message: expect.stringContaining('node_modules') });
  });
});

describe('the filesystem of a pipeline', () => {
  test('is kept between runs, apart from others, where nobody else gets in', async () => {
    const { runner, stateDirectory } = await arrange();
    const directory = await runner.filesystem(pipeline);
    await writeFile(join(directory, 'artifact'), '');
    expect(await readdir(await runner.filesystem(pipeline))).toEqual(['artifact']);
    expect(await runner.filesystem({ ...pipeline, pipeline: '../../x' })).toMatch(
      new RegExp(`^${stateDirectory}/`),
    );
    expect((await stat(join(stateDirectory, 'filesystems'))).mode & 0o777).toBe(0o700);
    await runner.clear(pipeline, { filesystem: true });
    expect(await readdir(await runner.filesystem(pipeline))).toEqual([]);
  });

  test.each(['/', '/etc', '/run', '/var', '/root', '/home', '/proc/self', '/etc/default'])(
    'cannot be %s',
    async (path) => {
      const { start } = await arrange();
      await expect(start(build(), managed(path)).result).rejects.toThrow('cannot be a pipeline filesystem');
    },
  );

  test('is used by one run at a time', async () => {
    const running: string[] = [];
    let most = 0;
    const onStart = () => {
      running.push('x');
      most = Math.max(most, running.length);
    };
    async function* output() {
      yield 'a\n';
      running.pop();
    }
    const { start } = await arrange({ run: () => ({ onStart, output: output() }) });
    const results = await Promise.all([1, 2, 3].map(() => start(build()).result));
    expect(results.map(({ status }) => status)).toEqual(['SUCCESSFUL', 'SUCCESSFUL', 'SUCCESSFUL']);
    expect(most).toBe(1);
  });

  test('is not waited for by a run that is cancelled', async () => {
    const { start } = await arrange({ run: () => ({ takes: 'forever' }) });
    const first = start(build());
    await first.until(isPhase('RUN'));
    const second = start(build());
    await second.until(({ type }) => type === 'progress');
    second.cancel();
    expect(await second.result).toMatchObject({ status: 'NOT_EXECUTED' });
    first.cancel();
    await first.result;
  });

  test('can be used again after a process that held it died', async () => {
    const { stateDirectory, start } = await arrange();
    await start(build()).result;
    const { readdir: list } = await import('node:fs/promises');
    expect(await list(join(stateDirectory, 'locks'))).toEqual([]);
    const directory = await temporaryDirectory();
    const { createHash } = await import('node:crypto');
    const name = createHash('sha256').update(directory).digest('hex').slice(0, 32);
    const dead = { host: (await import('node:os')).hostname(), boot: 'before', pid: 1, started: '1' };
    await writeFile(
      join(stateDirectory, 'locks', name),
      JSON.stringify({ process: dead, owner: { user: 0, group: 0 } }),
    );
    expect(await start(build(), managed(directory)).result).toMatchObject({ status: 'SUCCESSFUL' });
  });
});
