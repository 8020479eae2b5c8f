import { mkdir, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extract } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import type { BuildSpec } from '../src/index.js';
import { arrange, dockerfile, temporaryDirectory, verbsOf } from './arrange.js';

const managed = (directory: string) => ({ filesystem: { kind: 'directory' as const, path: directory } });

describe('the context of a build', () => {
  test('has the files of its directory without those that are ignored, and never what links lead to', async () => {
    const directory = await temporaryDirectory();
    await mkdir(join(directory, 'app/src'), { recursive: true });
    await writeFile(join(directory, 'app/.dockerignore'), 'secrets\nDockerfile\n**/*.log\n!src/keep.log\n');
    await writeFile(join(directory, 'app/Dockerfile'), 'FROM scratch');
    await writeFile(join(directory, 'app/secrets'), 'hidden');
    await writeFile(join(directory, 'app/src/a.log'), 'a');
    await writeFile(join(directory, 'app/src/keep.log'), 'kept');
    await symlink('/etc/shadow', join(directory, 'app/link'));
    const found = new Map<string, string>();
    const readContext = async ({ context }: BuildSpec) => {
      const reader = extract();
      reader.on('entry', (header, stream, next) => {
        const parts: Uint8Array[] = [];
        stream.on('data', (part) => parts.push(part as Uint8Array));
        stream.on('end', () => {
          found.set(
            header.name,
            header.type === 'symlink' ? `-> ${header.linkname}` : Buffer.concat(parts).toString(),
          );
          next(null);
        });
      });
      const ended = new Promise((resolve) => reader.on('finish', () => resolve(undefined)));
      for await (const bytes of context) reader.write(bytes);
      reader.end(Buffer.alloc(0));
      await ended;
      return {};
    };
    const { start } = await arrange({ build: readContext });
    const action = dockerfile({ context_path: '/app', dockerfile_path: '/app/Dockerfile' });
    expect(await start(action, managed(directory)).result).toMatchObject({ status: 'SUCCESSFUL' });
    expect([...found].filter(([name]) => name !== 'src/')).toEqual(
      expect.arrayContaining([
        ['.dockerignore', expect.any(String)],
        ['Dockerfile', 'FROM scratch'],
        ['link', '-> /etc/shadow'],
        ['src/keep.log', 'kept'],
      ]),
    );
    expect([...found.keys()]).not.toContain('secrets');
    expect([...found.keys()]).not.toContain('src/a.log');
    expect(await readlink(join(directory, 'app/link'))).toBe('/etc/shadow');
  });

  test('is refused behind a link that leads out', async () => {
    const directory = await temporaryDirectory();
    await symlink('/etc', join(directory, 'app'));
    const { engine, start } = await arrange();
    const action = dockerfile({ context_path: '/app', dockerfile_path: '/app/passwd' });
    expect(await start(action, managed(directory)).result).toMatchObject({ failure: { code: 'PATH' } });
    expect(verbsOf(engine)).not.toContain('build');
  });
});
