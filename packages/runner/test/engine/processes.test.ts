import { expect, it } from 'vitest';
import { createContainer, pullOpen, runContainer, runToEnd, uniqueName } from './containers.js';
import { describeEngine } from './test-bed.js';

describeEngine('a process in a container', (bed, engine) => {
  const busybox = () => pullOpen(bed, engine, 'base/busybox:1').then(({ id }) => id);
  const shell = (script: string) => ['sh', '-c', script];

  it('gives what it wrote, each stream by itself, and its exit code', async () => {
    const command = shell('echo out; echo err >&2; exit 7');
    const outcome = await runContainer(engine, { image: await busybox(), command });
    expect(outcome).toEqual({ stdout: 'out\n', stderr: 'err\n', exitCode: 7, outOfMemory: false });
  });

  it('has nothing to read', async () => {
    const outcome = await runContainer(engine, { image: await busybox(), command: shell('cat; echo end') });
    expect(outcome.stdout).toBe('end\n');
  });

  it('reads one line first when it has to wait for it, and then nothing', async () => {
    const command = shell('read line; echo "line: $line"; cat; echo end');
    const outcome = await runContainer(engine, { image: await busybox(), command, waitsForLine: true });
    expect(outcome.stdout).toBe('line: \nend\n');
  });

  it.each([
    ['kill -9 $$', 137],
    ['kill -SEGV $$', 139],
    ['no-such-program', 127],
    ['/etc/passwd', 126],
  ])('that does %s ends with %i', async (script, exitCode) => {
    expect((await runContainer(engine, { image: await busybox(), command: shell(script) })).exitCode).toBe(
      exitCode,
    );
  });

  it('of the image is left out by an empty entrypoint, replaced by another, and kept without one', async () => {
    const { id: image } = await pullOpen(bed, engine, 'base/entrypoint:1');
    const command = ['echo', 'from the command'];
    expect((await runContainer(engine, { image, command })).stdout).toBe(
      'from the entrypoint echo from the command\n',
    );
    expect((await runContainer(engine, { image, command, entrypoint: [] })).stdout).toBe(
      'from the command\n',
    );
    expect((await runContainer(engine, { image, entrypoint: ['echo', 'mine'] })).stdout).toBe('mine\n');
  });

  it.each([
    ['notRoot', 'uid=1000(notRoot) gid=1000(notRoot)'],
    ['1000', 'uid=1000(notRoot) gid=1000(notRoot)'],
    ['1234:55', 'uid=1234 gid=55'],
  ])('runs as the user %s', async (user, line) => {
    const { id: image } = await pullOpen(bed, engine, 'library/ubuntu:latest');
    expect((await runContainer(engine, { image, user, command: ['id'] })).stdout).toContain(line);
  });

  it.each(['ghost', 'root:ghost', '-1'])('does not begin as the user %s', async (user) => {
    const container = await createContainer(engine, { image: await busybox(), user, command: ['id'] });
    await expect(container.start()).rejects.toMatchObject({ code: 'USER_NOT_FOUND' });
    const chunks = [];
    for await (const chunk of container.output) chunks.push(chunk);
    expect(chunks).toEqual([]);
  });

  it('that uses up its memory is told from others', async () => {
    const limits = { memory: 32 * 1024 * 1024, cpus: 1, processes: 50 };
    const command = shell('tail /dev/zero');
    const outcome = await runContainer(engine, { image: await busybox(), command, limits });
    expect(outcome).toMatchObject({ exitCode: 137, outOfMemory: true });
  });

  it('has no more processes than allowed', async () => {
    const limits = { memory: 64 * 1024 * 1024, cpus: 1, processes: 20 };
    const command = shell('for i in $(seq 50); do sleep 5 & done; kill $(jobs -p)');
    const { stderr } = await runContainer(engine, { image: await busybox(), command, limits });
    expect(stderr).toContain("can't fork");
  });

  it('is asked to end, and then killed', async () => {
    const image = await busybox();
    const polite = await createContainer(engine, { image, command: ['sleep', '60'] });
    const stubborn = await createContainer(engine, {
      image,
      command: shell('trap "" TERM; echo up; while :; do sleep 1; done'),
    });
    await Promise.all([polite.start(), stubborn.start()]);
    // The trap is set when it says so.
    for await (const _chunk of stubborn.output) break;
    await Promise.all([polite.stop(30), stubborn.stop(1)]);
    expect((await polite.wait()).exitCode).toBe(143);
    expect((await stubborn.wait()).exitCode).toBe(137);
  });

  it('can be stopped, killed and removed as often as one likes', async () => {
    const container = await createContainer(engine, { image: await busybox(), command: ['sleep', '60'] });
    await container.start();
    await container.kill();
    expect((await container.wait()).exitCode).toBe(137);
    await container.kill();
    await container.stop(1);
    await container.remove();
    await Promise.all([container.remove(), container.kill(), container.stop(1)]);
    await expect(container.inspect()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('that is removed under our hands has ended', async () => {
    const container = await createContainer(engine, { image: await busybox(), command: ['sleep', '60'] });
    await container.start();
    const end = container.wait();
    await container.remove();
    expect((await end).exitCode).toBe(137);
  });

  it('is frozen and goes on', async () => {
    const container = await createContainer(engine, { image: await busybox(), command: ['sleep', '60'] });
    await container.start();
    await container.pause();
    expect((await container.inspect()).status).toBe('paused');
    await container.resume();
    expect((await container.inspect()).status).toBe('running');
  });

  it('is joined by commands, whose variables stay out of an image that is made of it', async () => {
    const image = await busybox();
    const container = await createContainer(engine, { image, command: ['sleep', '60'] });
    await container.start();
    const command = shell('echo "$TOKEN" >&2; echo made >/made; exit 3');
    const result = await container.exec({ command, environment: { TOKEN: 'exec-secret' } });
    expect(result).toEqual({ exitCode: 3, output: 'exec-secret\n' });
    await expect(container.exec({ command: ['no-such-program'] })).rejects.toMatchObject({
      code: 'COMMAND_NOT_FOUND',
    });
    const reference = `kit-setup:${uniqueName()}`;
    const id = await container.commit({ reference, labels: { made: 'here' } });
    expect(await engine.image(reference)).toMatchObject({
      id,
      environment: ['PATH=/bin'],
      labels: { made: 'here' },
    });
    const user = await createContainer(engine, { image: id, command: ['cat', '/made'] });
    expect((await runToEnd(user)).stdout).toBe('made\n');
    await expect(engine.removeImage(id)).rejects.toMatchObject({ code: 'CONFLICT' });
    await user.remove();
    await engine.removeImage(id);
  });

  it('with variables makes no image, since it would hold them', async () => {
    const spec = { image: await busybox(), command: ['true'], environment: { TOKEN: 'x' } };
    const container = await createContainer(engine, spec);
    const commit = container.commit({ reference: 'kit-setup:never', labels: {} });
    await expect(commit).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('TOKEN'),
    });
    expect(await engine.image('kit-setup:never')).toBeUndefined();
  });

  it('finds files that were put there before, with their owner and mode', async () => {
    const command = shell('stat -c "%n %a %u:%g" /in /in/deep /in/deep/file /tmp; cat /in/deep/file');
    const container = await createContainer(engine, { image: await busybox(), command });
    const file = { path: '/in/deep/file', content: Buffer.from('text\n'), mode: 0o640, owner: 12, group: 34 };
    const other = { path: '/tmp/other', content: Buffer.from(''), mode: 0o600 };
    await container.writeFiles([file, other]);
    expect(await container.hasPath('/in/deep/file')).toBe(true);
    expect(await container.hasPath('/in/deep/no-file')).toBe(false);
    expect(Buffer.from((await container.readFile('/in/deep/file')) ?? []).toString()).toBe('text\n');
    expect(await container.readFile('/no-file')).toBeUndefined();
    const { stdout } = await runToEnd(container);
    expect(stdout).toBe('/in 755 12:34\n/in/deep 755 12:34\n/in/deep/file 640 12:34\n/tmp 1777 0:0\ntext\n');
    await expect(container.writeFiles([file])).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('can be waited for only as long as one wants', async () => {
    const container = await createContainer(engine, { image: await busybox(), command: ['sleep', '60'] });
    await container.start();
    const controller = new AbortController();
    const end = container.wait(controller.signal);
    controller.abort();
    await expect(end).rejects.toMatchObject({ code: 'CANCELLED' });
    expect((await container.inspect()).status).toBe('running');
  });
});
