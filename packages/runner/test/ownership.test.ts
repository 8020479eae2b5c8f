import { chown, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test, vi } from 'vitest';
import { arrange, container, createdBy, temporaryDirectory } from './arrange.js';

const passwd = 'root:x:0:0:root:/root:/bin/sh\napp:x:1234:55:App:/home/app:/bin/sh\n';

// Only root can make files of others.
describe.runIf(process.getuid?.() === 0)('the files of an action', () => {
  test('belong to its user while it runs, and to the owner of the filesystem afterwards', async () => {
    const directory = await temporaryDirectory();
    await mkdir(join(directory, 'src'));
    await writeFile(join(directory, 'src/file'), '');
    await chown(directory, 4321, 4321);
    let during = 0;
    const onStart = async () => {
      during = (await stat(join(directory, 'src/file'))).uid;
      await writeFile(join(directory, 'made'), '');
    };
    const { start } = await arrange({ run: () => ({ onStart, files: { '/etc/passwd': passwd } }) });
    const filesystem = { kind: 'directory' as const, path: directory };
    await start(container({ run_as_user: 'app' }), { filesystem }).result;
    expect(during).toBe(1234);
    expect((await stat(join(directory, 'src/file'))).uid).toBe(4321);
    expect((await stat(join(directory, 'made'))).uid).toBe(4321);
  });

  test('are given back in a container by someone who is not root', async () => {
    const directory = await temporaryDirectory();
    await chown(directory, 4321, 4322);
    const onStart = () => writeFile(join(directory, 'made'), '');
    vi.spyOn(process, 'getuid').mockReturnValue(4321);
    const { engine, start } = await arrange({ run: () => ({ onStart }) });
    const filesystem = { kind: 'directory' as const, path: directory };
    const { warnings } = await start(container(), { filesystem }).result;
    expect(createdBy(engine).at(-1)).toMatchObject({
      user: '0',
      network: 'none',
      entrypoint: ['chown'],
      command: ['-R', '-h', '4321:4322', '/filesystem'],
    });
    expect(warnings).toEqual([]);
    expect(engine.containers.size).toBe(0);
  });

  test('that cannot be given back are a warning', async () => {
    const directory = await temporaryDirectory();
    await chown(directory, 4321, 4322);
    vi.spyOn(process, 'getuid').mockReturnValue(4321);
    const run = ({ name }: { name: string }) => ({ exitCode: name.endsWith('-owner') ? 1 : 0, onStart });
    const onStart = () => writeFile(join(directory, 'made'), '');
    const { start } = await arrange({ run });
    const filesystem = { kind: 'directory' as const, path: directory };
    expect(await start(container(), { filesystem }).result).toMatchObject({
      status: 'SUCCESSFUL',
      warnings: [expect.stringContaining('Giving the files back')],
    });
  });
});
