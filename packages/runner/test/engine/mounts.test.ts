import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DirectoryMount } from '@buddykit/runner';
import { expect, it, onTestFinished } from 'vitest';
import { askEngine } from './ask-engine.js';
import { createContainer, pullOpen, runContainer, runToEnd, uniqueName } from './containers.js';
import { describeEngine } from './test-bed.js';

describeEngine('what is mounted into a container', (bed, engine) => {
  const busybox = () => pullOpen(bed, engine, 'base/busybox:1').then(({ id }) => id);
  const afterLine = (script: string) => ['sh', '-c', `read line; ${script}`];

  it('is the directory of this machine, for reading and writing', async () => {
    const root = makeDirectory();
    writeFileSync(join(root, 'in'), 'from here\n');
    const command = ['sh', '-c', 'cat /fs/in; echo from there >/fs/out'];
    const mounts = [mountOf(root, '', '/fs')];
    const { stdout } = await runContainer(engine, { image: await busybox(), command, mounts });
    expect(stdout).toBe('from here\n');
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('from there\n');
  });

  it('is a directory below it, which was not exchanged', async () => {
    const root = makeDirectory();
    mkdirSync(join(root, 'a/b'), { recursive: true });
    const mounts = [mountOf(root, 'a/b', '/fs')];
    const spec = {
      image: await busybox(),
      command: afterLine('echo x >/fs/out'),
      mounts,
      waitsForLine: true,
    };
    expect((await runContainer(engine, spec)).exitCode).toBe(0);
    expect(readFileSync(join(root, 'a/b/out'), 'utf8')).toBe('x\n');
  });

  it.each(['a link to the outside', 'another directory', 'nothing'])(
    'is not %s that took its name meanwhile',
    async (what) => {
      const root = makeDirectory();
      const outside = makeDirectory();
      mkdirSync(join(root, 'a'));
      const mounts = [mountOf(root, 'a', '/fs')];
      const command = afterLine('echo stolen >/fs/stolen');
      const container = await createContainer(engine, {
        image: await busybox(),
        command,
        mounts,
        waitsForLine: true,
      });
      renameSync(join(root, 'a'), join(root, 'moved'));
      if (what === 'a link to the outside') symlinkSync(outside, join(root, 'a'));
      if (what === 'another directory') mkdirSync(join(root, 'a'));
      await expect(container.start()).rejects.toMatchObject({ code: 'MOUNT_CHANGED' });
      expect(readdirSync(outside)).toEqual([]);
      expect(readdirSync(join(root, 'moved'))).toEqual([]);
      expect((await container.inspect()).status).not.toBe('running');
    },
  );

  it('is told apart from what a link of the image makes of the place', async () => {
    const root = makeDirectory();
    mkdirSync(join(root, 'a'));
    const { id: image } = await pullOpen(bed, engine, 'base/busybox:1');
    const maker = await createContainer(engine, { image, command: ['ln', '-s', '/elsewhere', '/fs'] });
    await runToEnd(maker);
    const linked = await maker.commit({ reference: `kit-setup:${uniqueName()}`, labels: {} });
    const spec = { image: linked, command: afterLine('echo x >/elsewhere/out'), waitsForLine: true };
    const container = await createContainer(engine, { ...spec, mounts: [mountOf(root, 'a', '/fs')] });
    expect((await runToEnd(container)).exitCode).toBe(0);
    expect(readFileSync(join(root, 'a/out'), 'utf8')).toBe('x\n');
    await Promise.all([container.remove(), maker.remove()]);
    await engine.removeImage(linked);
  });

  it('is refused when nobody would look whether it was exchanged', async ({ skip }) => {
    skip((await engine.capabilities()).subDirectories === 'engine', 'this engine looks itself');
    const root = makeDirectory();
    mkdirSync(join(root, 'a'));
    const spec = { image: await busybox(), command: ['true'], mounts: [mountOf(root, 'a', '/fs')] };
    await expect(createContainer(engine, spec)).rejects.toMatchObject({ code: 'UNSUPPORTED' });
  });

  it('is never the engine, nor what lies over the system of the container', async () => {
    const image = await busybox();
    const socketDirectory = realpathSync(dirname(bed.dockerHost.replace('unix://', '')));
    const root = makeDirectory();
    const mounts = [
      mountOf(socketDirectory, '', '/fs'),
      mountOf('/', '', '/fs'),
      ...['/', '/proc/x', '/sys', '/dev/shm', '/x/../proc'].map((target) => mountOf(root, '', target)),
      { kind: 'volume', volume: '/etc', target: '/fs', labels: {} } as const,
    ];
    for (const mount of mounts) {
      await expect(createContainer(engine, { image, mounts: [mount] })).rejects.toMatchObject({
        code: 'UNSUPPORTED',
      });
    }
  });

  it('is kept in a volume from one container to the next, until it is removed', async () => {
    const image = await busybox();
    const volume = uniqueName();
    const labels = { 'test.volume': volume };
    const mounts = [{ kind: 'volume', volume, target: '/cache', labels }] as const;
    await runContainer(engine, { image, command: ['sh', '-c', 'echo kept >/cache/file'], mounts });
    const reader = await createContainer(engine, { image, command: ['cat', '/cache/file'], mounts });
    expect((await runToEnd(reader)).stdout).toBe('kept\n');
    expect(await engine.volumes(labels)).toEqual([volume]);
    await expect(engine.removeVolume(volume)).rejects.toMatchObject({ code: 'CONFLICT' });
    for (const { Id } of await usersOf(volume)) await askEngine(bed, `/containers/${Id}`, 'DELETE');
    await engine.removeVolume(volume);
    await engine.removeVolume(volume);
    expect(await engine.volumes(labels)).toEqual([]);
  });

  function usersOf(volume: string): Promise<readonly { Id: string }[]> {
    const query = new URLSearchParams({ all: 'true', filters: JSON.stringify({ volume: [volume] }) });
    return askEngine(bed, `/containers/json?${query}`);
  }
});

describeEngine('a container', (bed, engine) => {
  it('has nothing that reaches the host', async () => {
    const { id: image } = await pullOpen(bed, engine, 'base/busybox:1');
    const mounts = [mountOf(makeDirectory(), '', '/fs')];
    const container = await createContainer(engine, { image, command: ['sleep', '60'], mounts });
    await container.start();
    const { HostConfig: host } = await askEngine<{ HostConfig: Record<string, unknown> }>(
      bed,
      `/containers/${container.id}/json`,
    );
    expect(host).toMatchObject({
      Privileged: false,
      CapAdd: null,
      Devices: null,
      DeviceRequests: null,
      PidMode: '',
      UTSMode: '',
      UsernsMode: '',
      IpcMode: 'private',
      CgroupnsMode: expect.stringMatching(/^(host|private)$/),
      NetworkMode: expect.stringMatching(/^(default|bridge)$/),
      Binds: null,
      SecurityOpt: null,
      PortBindings: null,
      VolumesFrom: null,
      Init: true,
    });
    const { output } = await container.exec({ command: ['sh', '-c', 'ls /dev; cat /proc/self/status'] });
    expect(output).not.toMatch(/^(sda|vda|mem|kmsg)$/m);
    // The capabilities that every container has, and no other.
    expect(output).toContain('CapEff:\t00000000a80425fb');
  });

  it.each(['host', 'container:abc', 'ns:/proc/1/ns/net'])('does not join the network %s', async (network) => {
    const { id: image } = await pullOpen(bed, engine, 'base/busybox:1');
    const spec = { image, command: ['true'], network: { network, aliases: [] } };
    await expect(createContainer(engine, spec)).rejects.toMatchObject({ code: 'UNSUPPORTED' });
  });

  it('without a network reaches nobody, and one with a network only those who are in it', async () => {
    const { id: image } = await pullOpen(bed, engine, 'base/busybox:1');
    const names = [uniqueName(), uniqueName()];
    for (const name of names) {
      await engine.createNetwork({ name, labels: {} });
      onTestFinished(() => engine.removeNetwork(name));
    }
    const [inside = '', elsewhere = ''] = names;
    const listen = ['sh', '-c', 'while :; do echo hello | nc -l -p 4000; done'];
    const server = await createContainer(engine, {
      image,
      command: listen,
      network: { network: inside, aliases: ['server'] },
    });
    await server.start();
    await expect.poll(() => server.isListening(4000)).toBe(true);
    expect(await server.isListening(4001)).toBe(false);
    const ask = ['sh', '-c', 'nc -w 2 server 4000 </dev/null'];
    const guest = (network: string) => ({ image, command: ask, network: { network, aliases: [] } });
    expect((await runContainer(engine, guest(inside))).stdout).toBe('hello\n');
    expect((await runContainer(engine, guest(elsewhere))).stdout).toBe('');
    const alone = await runContainer(engine, { image, command: ['ip', 'addr'], network: 'none' });
    expect(alone.stdout).not.toContain('eth0');
    await server.remove();
  });
});

function makeDirectory(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'runner-mounts-')));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

function mountOf(root: string, path: string, target: string): DirectoryMount {
  const { dev, ino } = statSync(join(root, path), { bigint: true });
  return { kind: 'directory', root, path, target, identity: { device: dev, inode: ino } };
}
