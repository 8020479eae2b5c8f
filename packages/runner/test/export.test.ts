import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EngineError } from '../src/index.js';
import { arrange, container, temporaryDirectory, verbsOf } from './arrange.js';

const managed = (directory: string) => ({ filesystem: { kind: 'directory' as const, path: directory } });

describe('an export', () => {
  const action = container({ export_container_path: '/out/image.tar' });

  test('is left in the filesystem', async () => {
    const directory = await temporaryDirectory();
    const { start } = await arrange({
      run: () => ({ filesystem: [Buffer.from('tar'), Buffer.from('ball')] }),
    });
    expect(await start(action, managed(directory)).result).toMatchObject({ status: 'SUCCESSFUL' });
    expect(await readFile(join(directory, 'out/image.tar'), 'utf8')).toBe('tarball');
    expect(await readdir(join(directory, 'out'))).toEqual(['image.tar']);
  });

  test('that breaks leaves nothing, and the file that was there', async () => {
    const directory = await temporaryDirectory();
    await mkdir(join(directory, 'out'));
    await writeFile(join(directory, 'out/image.tar'), 'old');
    const exportError = new EngineError('ENGINE_LOST', 'It broke off.');
    const { start } = await arrange({ run: () => ({ filesystem: [Buffer.from('tar')], exportError }) });
    const result = await start(action, managed(directory)).result;
    expect(result).toMatchObject({ status: 'FAILED', failure: { code: 'EXPORT', phase: 'EXPORT' } });
    expect(await readFile(join(directory, 'out/image.tar'), 'utf8')).toBe('old');
    expect(await readdir(join(directory, 'out'))).toEqual(['image.tar']);
  });

  test('replaces a link instead of following it', async () => {
    const directory = await temporaryDirectory();
    const outside = await temporaryDirectory();
    await writeFile(join(outside, 'victim'), 'untouched');
    await mkdir(join(directory, 'out'));
    await symlink(join(outside, 'victim'), join(directory, 'out/image.tar'));
    const { start } = await arrange({ run: () => ({ filesystem: [Buffer.from('tar')] }) });
    await start(action, managed(directory)).result;
    expect(await readFile(join(outside, 'victim'), 'utf8')).toBe('untouched');
    expect(await readFile(join(directory, 'out/image.tar'), 'utf8')).toBe('tar');
  });

  test('is refused behind a link that leads out, made while the action ran', async () => {
    const directory = await temporaryDirectory();
    const outside = await temporaryDirectory();
    const onStart = () => symlink(outside, join(directory, 'out'));
    const { start } = await arrange({ run: () => ({ onStart, filesystem: [Buffer.from('tar')] }) });
    const { failure } = await start(action, managed(directory)).result;
    expect(failure).toMatchObject({ code: 'EXPORT', message: expect.stringContaining('leads out') });
    expect(await readdir(outside)).toEqual([]);
  });

  test('is not made by an action that failed', async () => {
    const directory = await temporaryDirectory();
    const { engine, start } = await arrange({ run: () => ({ exitCode: 1 }) });
    await start(action, managed(directory)).result;
    expect(verbsOf(engine)).not.toContain('exportFilesystem');
  });
});
