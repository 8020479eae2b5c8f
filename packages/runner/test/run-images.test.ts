import { describe, expect, test } from 'vitest';
import { EngineError } from '../src/index.js';
import { arrange, build, container, createdBy, dockerfile, isPhase, verbsOf } from './arrange.js';

const _isFinal = ({ type, status }: { type: string; status?: string }) =>
  type === 'status' && status !== 'INPROGRESS';

describe('a password', () => {
  const fields = { registry: 'r.com', login: 'me', password: 'hidden-password' };

  test('is always checked at the registry, although the image is there', async () => {
    const images = { 'r.com/library/node:20': {} };
    const { engine, start } = await arrange({ images });
    await start(build(fields)).result;
    const call = engine.calls.find(({ verb }) => verb === 'checkAccess');
    expect(call?.given).toMatchObject({ credentials: { username: 'me', password: 'hidden-password' } });
    expect(verbsOf(engine)).not.toContain('pull');
  });

  test('that is wrong fails the action and shows nowhere', async () => {
    const registry = () => {
      throw new EngineError('REGISTRY_AUTH', 'r.com refused me with hidden-password.');
    };
    const { start } = await arrange({ registry });
    const running = start(build(fields));
    const result = await running.result;
    expect(result.failure).toMatchObject({
      code: 'REGISTRY_AUTH',
      message: expect.stringContaining('login'),
    });
    expect(JSON.stringify([result, running.events])).not.toContain('hidden-password');
  });
});

describe('a registry that does not answer', () => {
  const registry = () => {
    throw new EngineError('REGISTRY_UNREACHABLE', 'Nothing answered.');
  };
  const images = { 'docker.io/library/node:latest': {} };

  test('is no matter when that may be ignored and the image is there', async () => {
    const { start } = await arrange({ registry, images });
    const action = build({ docker_image_tag: 'latest', ignore_image_pull_failures: true });
    expect(await start(action).result).toMatchObject({
      status: 'SUCCESSFUL',
      warnings: [expect.any(String)],
    });
  });

  test('fails the action otherwise', async () => {
    const { start } = await arrange({ registry, images });
    const action = build({ docker_image_tag: 'latest' });
    expect(await start(action).result).toMatchObject({ failure: { code: 'REGISTRY_UNREACHABLE' } });
  });
});

describe('setup commands', () => {
  const action = build({ setup_commands: ['apt-get install x'] });

  test('run once for all, and see no variable', async () => {
    const { engine, start } = await arrange();
    const other = { workspace: 'buddy', project: 'company-website', pipeline: 'Other' };
    await Promise.all([start(action).result, start(action, { pipeline: other }).result]);
    await start(action).result;
    const setups = createdBy(engine).filter(({ name }) => name.endsWith('-setup'));
    expect(setups).toHaveLength(1);
    expect(setups[0]).toMatchObject({ environment: {}, mounts: [] });
    expect(verbsOf(engine).filter((verb) => verb === 'commit')).toHaveLength(1);
  });

  test('run again when they change', async () => {
    const { engine, start } = await arrange();
    await start(action).result;
    await start(build({ setup_commands: ['apt-get install y'] })).result;
    expect(verbsOf(engine).filter((verb) => verb === 'commit')).toHaveLength(2);
  });

  test('that fail leave no image and fail the action', async () => {
    const { engine, start } = await arrange({
      run: ({ name }) => ({ exitCode: name.endsWith('-setup') ? 4 : 0 }),
    });
    expect(await start(action).result).toMatchObject({
      status: 'FAILED',
      failure: { code: 'SETUP', phase: 'SETUP' },
    });
    expect(verbsOf(engine)).not.toContain('commit');
  });

  test('do not fail for others when the one that runs them is cancelled', async () => {
    let setups = 0;
    const run = ({ name }: { name: string }) => {
      if (!name.endsWith('-setup')) return {};
      setups += 1;
      return setups === 1 ? { takes: 'forever' as const } : {};
    };
    const { start } = await arrange({ run });
    const first = start(action);
    await first.until(isPhase('SETUP'));
    const other = { workspace: 'buddy', project: 'company-website', pipeline: 'Other' };
    const second = start(action, { pipeline: other });
    await second.until((event) => event.type === 'log' && event.line.startsWith('Waiting for the setup'));
    first.cancel();
    expect(await first.result).toMatchObject({ status: 'TERMINATED' });
    expect(await second.result).toMatchObject({ status: 'SUCCESSFUL' });
  });
});

describe('an image that an action built', () => {
  const builder = { name: 'Build it', id: 12 };

  test.each([
    [{ docker_build_action_id: 0 }],
    [{ docker_build_action_id: 12 }],
    [{ docker_build_action_name: 'Build it' }],
  ])('is found by %o', async (fields) => {
    const { engine, start } = await arrange({ images: { 'sha256:built': { id: 'sha256:built' } } });
    const built = [{ action: builder, imageId: 'sha256:built' }];
    const result = await start(container({ use_image_from_action: true, ...fields }), { built }).result;
    expect(result.status).toBe('SUCCESSFUL');
    expect(createdBy(engine)[0]?.image).toBe('sha256:built');
  });

  test('that does not exist fails the action by its name', async () => {
    const { start } = await arrange();
    const action = container({ use_image_from_action: true, docker_build_action_name: 'Nobody' });
    expect((await start(action).result).failure?.message).toContain('"Nobody"');
  });
});

describe('an image that is pushed', () => {
  const action = dockerfile({ repository: 'library/node', docker_image_tag: '20' });
  const reference = 'docker.io/library/node:20';

  test('has its name at the engine only meanwhile: others mean the image of the registry', async () => {
    const { engine, start } = await arrange({ images: { [reference]: { id: 'sha256:real' } } });
    const { imageId, status } = await start(action).result;
    expect(status).toBe('SUCCESSFUL');
    expect(engine.calls.find(({ verb }) => verb === 'tag')).toMatchObject({
      subject: reference,
      given: imageId,
    });
    expect((await engine.image(reference))?.id).toBe('sha256:real');
  });

  test('loses its name when there was none before, and stays for the actions after it', async () => {
    const { engine, start } = await arrange();
    const { imageId = '' } = await start(action).result;
    expect(await engine.image(reference)).toBeUndefined();
    expect((await engine.image(imageId))?.id).toBe(imageId);
  });

  test('cannot have the name of those that setup commands make', async () => {
    const { start } = await arrange();
    const { failure } = await start(dockerfile({ repository: 'library/buddykit-setup' })).result;
    expect(failure?.message).toContain('kept for setup commands');
  });
});

test('a failed build says why', async () => {
  const build = () => {
    throw new EngineError('BUILD_FAILED', 'RUN false ended with 1.');
  };
  const { start } = await arrange({ build });
  const running = start(dockerfile());
  expect(await running.result).toMatchObject({ status: 'FAILED', failure: { code: 'BUILD_FAILED' } });
});
