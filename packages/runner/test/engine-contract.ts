import { randomBytes } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import type { Container, ContainerSpec, Engine } from '../src/index.js';

/** What the containers of the contract do, in words of a shell. A scripted engine does the same by its script. */
export const programs = {
  both: 'echo out; echo err >&2; exit 3',
  sleeps: 'sleep 600',
  deaf: "trap '' TERM; while :; do sleep 1; done",
  writes: 'i=0; while [ $i -lt 2000 ]; do echo line; i=$((i+1)); done; exit 4',
  ends: 'true',
} as const;

/** An engine under the contract, and an image in it that has a shell. */
export interface Subject {
  readonly engine: Engine;
  readonly image: string;
}

/** What every engine promises, whatever it is made of. */
export function keepsContract(subject: () => Promise<Subject>): void {
  const labels = { 'buddykit.test': 'contract' };
  const unique = () => `contract-${randomBytes(6).toString('hex')}`;

  async function create(
    program: keyof typeof programs,
    more: Partial<ContainerSpec> = {},
  ): Promise<Container> {
    const { engine, image } = await subject();
    const container = await engine.create({
      name: unique(),
      image,
      command: ['sh', '-c', programs[program]],
      environment: {},
      labels,
      mounts: [],
      limits: { memory: 256 * 1024 * 1024, cpus: 1, processes: 100 },
      ...more,
    });
    onTestFinished(() => container.remove());
    return container;
  }

  async function read(container: Container): Promise<string> {
    const texts = { stdout: '', stderr: '' };
    for await (const { stream, bytes } of container.output) texts[stream] += Buffer.from(bytes).toString();
    return texts.stdout + texts.stderr;
  }

  it('gives all output of a process, and how it ended', async () => {
    const container = await create('both');
    expect((await container.inspect()).status).toBe('created');
    await container.start();
    expect(await read(container)).toBe('out\nerr\n');
    expect(await container.wait()).toEqual({ exitCode: 3, outOfMemory: false });
    expect(await container.inspect()).toMatchObject({ status: 'exited', exit: { exitCode: 3 } });
  });

  it('ends a process that listens with 143, and one that does not with 137', async () => {
    for (const [program, exitCode] of [
      ['sleeps', 143],
      ['deaf', 137],
    ] as const) {
      const container = await create(program);
      await container.start();
      await container.stop(1);
      expect((await container.wait()).exitCode).toBe(exitCode);
    }
  });

  it('kills a process, and forgives everything that comes too late', async () => {
    const container = await create('sleeps');
    await container.start();
    await container.kill();
    expect((await container.wait()).exitCode).toBe(137);
    await container.kill();
    await container.stop(1);
    await container.remove();
    await container.remove();
    await container.stop(1);
  });

  it('lets a process go on whose reader has left', async () => {
    const container = await create('writes');
    await container.start();
    for await (const _ of container.output) break;
    expect((await container.wait()).exitCode).toBe(4);
  });

  it('gives up waiting when the signal fires, and leaves the process alone', async () => {
    const container = await create('sleeps');
    await container.start();
    await expect(container.wait(AbortSignal.abort())).rejects.toMatchObject({ code: 'CANCELLED' });
    expect((await container.inspect()).status).toBe('running');
  });

  it('puts files into a container before it starts, and not later', async () => {
    const container = await create('ends');
    const file = { path: '/tmp/contract/file', content: Buffer.from('text'), mode: 0o600 };
    await container.writeFiles([file]);
    await container.start();
    await container.wait();
    await expect(container.writeFiles([file])).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('knows the images that it has, and no others', async () => {
    const { engine, image } = await subject();
    expect(await engine.image('buddykit.invalid/nothing:1')).toBeUndefined();
    const found = await engine.image(image);
    expect(await engine.image(found?.id ?? '')).toEqual(found);
    await expect(create('ends', { image: 'buddykit.invalid/nothing:1' })).rejects.toMatchObject({
      code: 'IMAGE_NOT_FOUND',
    });
  });

  it('makes no image of a container that has variables', async () => {
    const container = await create('ends', { environment: { TOKEN: 'hidden-token' } });
    await container.start();
    await container.wait();
    const made = container.commit({ reference: `${unique()}:1`, labels });
    await expect(made).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('makes an image of a container, which has labels', async () => {
    const { engine } = await subject();
    const container = await create('ends', { entrypoint: [] });
    await container.start();
    await container.wait();
    const reference = `${unique()}:1`;
    const mark = { 'buddykit.contract': reference };
    const id = await container.commit({ reference, labels: mark });
    const made = await engine.image(reference);
    expect(made?.id).toBe(id);
    expect((await engine.images(mark)).map((image) => image.id)).toEqual([id]);
    await engine.tag(id, `${reference}-more`);
    await engine.removeImage(`${reference}-more`);
    expect((await engine.image(reference))?.id).toBe(id);
    await engine.removeImage(id);
    await engine.removeImage(id);
    expect(await engine.image(reference)).toBeUndefined();
  });

  it('refuses names that are taken', async () => {
    const { engine } = await subject();
    const { name } = await create('ends');
    await expect(create('ends', { name })).rejects.toMatchObject({ code: 'CONFLICT' });
    const network = unique();
    await engine.createNetwork({ name: network, labels });
    onTestFinished(() => engine.removeNetwork(network));
    await expect(engine.createNetwork({ name: network, labels })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('keeps a network that is in use, and forgives removing one that is gone', async () => {
    const { engine } = await subject();
    const network = unique();
    await engine.createNetwork({ name: network, labels });
    const container = await create('sleeps', { network: { network, aliases: ['alias'] } });
    await container.start();
    await expect(engine.removeNetwork(network)).rejects.toMatchObject({ code: 'CONFLICT' });
    await container.remove();
    await engine.removeNetwork(network);
    await engine.removeNetwork(network);
  });

  it('keeps volumes beyond containers, and finds them by their labels', async () => {
    const { engine } = await subject();
    const volume = unique();
    const mark = { 'buddykit.contract': volume };
    const container = await create('ends', {
      mounts: [{ kind: 'volume', volume, target: '/kept', labels: mark }],
    });
    await container.remove();
    expect(await engine.volumes(mark)).toEqual([volume]);
    await engine.removeVolume(volume);
    await engine.removeVolume(volume);
    expect(await engine.volumes(mark)).toEqual([]);
  });

  it('sweeps what is abandoned, running or not, and nothing else', async () => {
    const { engine } = await subject();
    const mark = { 'buddykit.contract': unique() };
    const left = await create('sleeps', { labels: { ...mark, whose: 'dead' } });
    const kept = await create('sleeps', { labels: { ...mark, whose: 'alive' } });
    await left.start();
    await kept.start();
    const network = unique();
    await engine.createNetwork({ name: network, labels: { ...mark, whose: 'dead' } });
    const report = await engine.sweep(mark, ({ whose }) => whose === 'dead');
    expect(report).toEqual({ containers: [left.name], networks: [network], failures: [] });
    expect((await kept.inspect()).status).toBe('running');
  });
}
