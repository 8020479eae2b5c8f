import { type Engine, EngineError, type RegistryImage } from '@buddykit/runner';
import { expect, it } from 'vitest';
import { askEngine } from './ask-engine.js';
import { uniqueName } from './containers.js';
import { describeEngine } from './test-bed.js';

describeEngine('images of registries', (bed, engine) => {
  const { address, ...credentials } = bed.registry;
  const reference = `${address}/buddyworks/private_image:latest`;
  const wrong = { username: credentials.username, password: 'not-the-password' };

  it('are pulled with the right password, and told about meanwhile', async () => {
    const lines: string[] = [];
    const image = await engine.pull({ reference, credentials, onProgress: (line) => lines.push(line) });
    expect(image.id).toMatch(/^sha256:/);
    expect(image.environment).toEqual(['PATH=/bin']);
    expect(lines.join('\n')).toContain('buddyworks/private_image');
    expect(await engine.image(reference)).toEqual(image);
  });

  it.each([
    { name: 'a wrong password', given: wrong },
    { name: 'no password', given: undefined },
  ])('are refused with $name, although the engine has the image already', async ({ given }) => {
    await engine.pull({ reference, credentials });
    for (const verb of ['pull', 'checkAccess'] as const) {
      const error = await failure(engine, verb, { reference, ...(given && { credentials: given }) });
      expect(error.code).toBe('REGISTRY_AUTH');
      expect(error.message).not.toContain(wrong.password);
    }
  });

  it.each(['tester', 'tester1', 'tester12'])(
    'are got with credentials of any length: %s',
    async (username) => {
      await engine.checkAccess({ reference, credentials: { ...credentials, username } });
      await engine.pull({ reference, credentials: { ...credentials, username } });
    },
  );

  it.each([
    ['REGISTRY_UNREACHABLE', '127.0.0.1:1/base/busybox:1'],
    ['REGISTRY_UNREACHABLE', 'registry.invalid/base/busybox:1'],
    ['IMAGE_NOT_FOUND', `${bed.openRegistry}/no/such-image:1`],
    ['IMAGE_NOT_FOUND', `${bed.openRegistry}/base/busybox:no-such-tag`],
    ['BAD_REFERENCE', `${bed.openRegistry}/base/UPPER:1`],
    ['BAD_REFERENCE', `${bed.openRegistry}/base/busybox:1:2`],
  ] as const)('say %s for %s', async (code, unknown) => {
    expect((await failure(engine, 'pull', { reference: unknown })).code).toBe(code);
    expect((await failure(engine, 'checkAccess', { reference: unknown })).code).toBe(code);
  });

  it('are pulled by digest', async () => {
    const open = `${bed.openRegistry}/base/busybox`;
    const tagged = await engine.pull({ reference: `${open}:1` });
    const { RepoDigests } = await askEngine<{ RepoDigests: string[] }>(bed, `/images/${tagged.id}/json`);
    const reference = RepoDigests.find((one) => one.startsWith(`${open}@sha256:`)) ?? '';
    expect((await engine.pull({ reference })).id).toBe(tagged.id);
  });

  it('are tagged, pushed with the password, found again and removed', async () => {
    const target = `${address}/made/here:${uniqueName()}`;
    const { id } = await engine.pull({ reference: `${bed.openRegistry}/base/entrypoint:1` });
    await engine.tag(id, target);
    expect((await failure(engine, 'push', { reference: target, credentials: wrong })).code).toBe(
      'REGISTRY_AUTH',
    );
    await engine.push({ reference: target, credentials });
    await engine.removeImage(target);
    expect(await engine.image(target)).toBeUndefined();
    expect((await engine.pull({ reference: target, credentials })).id).toBe(id);
    await engine.removeImage(target);
    await engine.removeImage(target);
  });

  it('stop coming when the signal fires', async () => {
    const call = engine.pull({ reference, credentials, signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});

async function failure(
  engine: Engine,
  verb: 'pull' | 'push' | 'checkAccess',
  image: RegistryImage,
): Promise<EngineError> {
  try {
    await engine[verb](image);
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
  return expect.fail(`${verb} of ${image.reference} was no failure`);
}
