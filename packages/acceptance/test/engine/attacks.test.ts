import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeEngine } from '../../../runner/test/engine/test-bed.js';
import { openEngineServer } from './open-engine-server.js';

describeEngine('actions that are sent to break out of their filesystem', (bed) => {
  const socket = bed.dockerHost.replace('unix://', '');

  test.each([
    ['the socket of the engine', [`${socket}:/engine.sock`]],
    ['the usual socket', ['/var/run/docker.sock:/engine.sock']],
    ['the machine, two levels up', ['/../../../:/machine']],
    ['the machine, by a mapping that goes down and up', ['/src/../../..:/machine']],
  ])('do not get %s', async (_, volume_mappings) => {
    const server = await openEngineServer(bed);
    const { add, run, log } = await server.pipeline('Attack');
    const id = await add({ volume_mappings, execute_commands: ['ls -laR /engine.sock /machine 2>&1; true'] });
    await run();
    const lines = (await log(id)).join('\n');
    expect(lines).not.toMatch(/srw|vmlinuz|shadow/);
  });

  test('do not get what a link in their filesystem leads to', async () => {
    const server = await openEngineServer(bed);
    const { add, run, log } = await server.pipeline('Links');
    await add({ execute_commands: ['ln -s / machine', 'ln -s ../../.. up'] });
    const ids = [
      await add({ volume_mappings: ['/machine:/host'], ignore_errors: true }),
      await add({ volume_mappings: ['/up:/host'], ignore_errors: true }),
    ];
    await run();
    for (const id of ids)
      expect((await log(id)).join('\n')).toContain('leads out of the pipeline filesystem');
  });

  test('do not make the server write the files of a repository behind a link', async () => {
    const server = await openEngineServer(bed);
    const { add, run } = await server.pipeline('Planted');
    await add({ execute_commands: ['rm README.md', 'ln -s ../../../target README.md'] });
    await run();
    await run();
    const filesystem = await server.filesystem();
    expect(lstatSync(join(filesystem, 'README.md')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(filesystem, '../../..'))).not.toContain('target');
  });

  test('have no more rights than any container: no devices, no mounts, no namespaces of the machine', async () => {
    const server = await openEngineServer(bed);
    const { add, run, log } = await server.pipeline('Rights');
    const id = await add({
      execute_commands: [
        'ls /dev | grep -c -E "^(sd|vd|kmsg|mem)" || true',
        'mount -t tmpfs none /mnt 2>&1 || true',
        'grep CapEff /proc/self/status',
        'ls /var/run/docker.sock 2>&1 || true',
        'cat /proc/1/cmdline | tr "\\0" " "',
      ],
    });
    expect((await run()).status).toBe('SUCCESSFUL');
    const lines = await log(id);
    expect(lines).toContain('0');
    expect(lines.join('\n')).toMatch(/CapEff:\s*00000000a80425fb/);
    expect(lines.join('\n')).toMatch(/permission denied/i);
    expect(lines.join('\n')).toMatch(/docker\.sock: No such file/);
  });
});
