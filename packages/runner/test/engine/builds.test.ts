import type { BuildSpec } from '@buddykit/runner';
import { pack } from 'tar-stream';
import { expect, it } from 'vitest';
import { createContainer, pullOpen, runToEnd, uniqueName } from './containers.js';
import { describeEngine } from './test-bed.js';

describeEngine('an image that is built', (bed, engine) => {
  const base = `${bed.openRegistry}/base/busybox:1`;

  it('has what its Dockerfile says, its labels, references and arguments', async () => {
    const reference = `built/here:${uniqueName()}`;
    const lines = [
      `FROM ${base}`,
      'ARG WORD',
      'COPY file /file',
      'RUN echo "$WORD" >>/file && echo built',
      'CMD cat /file',
    ];
    const output: string[] = [];
    const image = await engine.build({
      ...buildSpec({ 'deep/Dockerfile': lines.join('\n'), file: 'copied\n' }),
      dockerfile: 'deep/Dockerfile',
      references: [reference],
      arguments: { WORD: 'argument' },
      labels: { made: 'here' },
      onOutput: async (text) => void output.push(Buffer.from(text).toString()),
    });
    expect(image.labels).toEqual({ made: 'here' });
    expect((await engine.image(reference))?.id).toBe(image.id);
    expect(output.join('')).toContain('built\n');
    const container = await createContainer(engine, { image: image.id });
    expect((await runToEnd(container)).stdout).toBe('copied\nargument\n');
    await container.remove();
    await engine.removeImage(image.id);
    expect(await engine.image(reference)).toBeUndefined();
  });

  it.each([
    ['an instruction that fails', `FROM ${base}\nRUN exit 42`, /returned a non-zero code: 42/],
    ['an instruction that does not exist', `FROM ${base}\nNOPE x`, /unknown instruction: NOPE/],
    ['no base image', 'FROM 127.0.0.1:1/x', /connection refused/],
  ])('is none with %s', async (_what, dockerfile, message) => {
    const build = engine.build(buildSpec({ Dockerfile: dockerfile }));
    await expect(build).rejects.toMatchObject({ message: expect.stringMatching(message) });
  });

  it('does not come from a Dockerfile outside of what was sent', async () => {
    const spec = { ...buildSpec({ Dockerfile: `FROM ${base}` }), dockerfile: '../../../etc/passwd' };
    await expect(engine.build(spec)).rejects.toMatchObject({ code: 'BUILD_FAILED' });
  });

  it('takes a private base image only with the password of its registry', async () => {
    await pullOpen(bed, engine, 'base/busybox:1');
    const { address, ...credentials } = bed.registry;
    const image = `${address}/base/entrypoint:1`;
    const dockerfile = `FROM ${image}\nLABEL x=y`;
    // An image that is there already needs no registry.
    await engine.removeImage(image);
    const spec = buildSpec({ Dockerfile: dockerfile });
    await expect(engine.build(spec)).rejects.toMatchObject({ code: 'REGISTRY_AUTH' });
    const again = buildSpec({ Dockerfile: dockerfile });
    const built = await engine.build({ ...again, credentials: { [address]: credentials } });
    expect(built.entrypoint).toEqual(['/bin/echo', 'from the entrypoint']);
    await engine.removeImage(built.id);
  });
});

function buildSpec(files: Readonly<Record<string, string>>): BuildSpec {
  return {
    context: packed(files),
    dockerfile: 'Dockerfile',
    references: [],
    arguments: {},
    buildkit: false,
    labels: {},
    credentials: {},
    onOutput: async () => {},
  };
}

async function* packed(files: Readonly<Record<string, string>>): AsyncIterable<Uint8Array> {
  const archive = pack();
  for (const [name, text] of Object.entries(files)) archive.entry({ name }, text);
  archive.finalize();
  for await (const chunk of archive) yield Buffer.from(chunk as Uint8Array);
}
