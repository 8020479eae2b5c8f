import { describe, expect, test } from 'vitest';
import { EngineError } from '../src/index.js';
import { arrange, build, container, createdBy, isPhase, verbsOf } from './arrange.js';

const isFinal = ({ type, status }: { type: string; status?: string }) =>
  type === 'status' && status !== 'INPROGRESS';

describe('an action that succeeds', () => {
  test('tells its phases, its log and its one final status, in that order', async () => {
    const { start } = await arrange({ run: () => ({ output: ['Hello world!\n'] }) });
    const running = start(build({ docker_image_name: 'library/ubuntu', docker_image_tag: 'latest' }));
    const result = await running.result;
    expect(result).toMatchObject({ status: 'SUCCESSFUL', exitCode: 0, attempts: 1, outOfMemory: false });
    expect(running.log()).toEqual([
      'Pulling image library/ubuntu:latest',
      'Hello world!',
      'Build finished successfully!',
    ]);
    const phases = running.events.flatMap((event) => (event.type === 'phase' ? [event.phase] : []));
    expect(phases).toEqual(['RESOLVE', 'PULL', 'CREATE', 'START', 'RUN', 'CLEANUP']);
    expect(running.events.filter(isFinal)).toHaveLength(1);
    expect(running.events.at(-1)).toMatchObject({ type: 'status', status: 'SUCCESSFUL' });
  });

  test('leaves nothing at the engine', async () => {
    const { engine, start } = await arrange();
    await start(build({ services: [{ type: 'REDIS' }], setup_commands: ['true'] })).result;
    expect(engine.containers.size).toBe(0);
    expect(engine.networks.size).toBe(0);
  });

  test('runs as planned', async () => {
    const { engine, start, runner } = await arrange();
    const variables = [{ key: 'TOKEN', value: 'hidden-token', encrypted: true }];
    await start(build({ variables, run_as_user: 'app', cached_dirs: ['/var/cache/npm'] })).result;
    const [spec] = createdBy(engine);
    expect(spec).toMatchObject({ user: 'app', workingDirectory: '/buddy/company-website' });
    expect(spec?.environment.TOKEN).toBe('hidden-token');
    expect(JSON.stringify([spec?.labels, spec?.name, spec?.command])).not.toContain('hidden-token');
    expect(spec?.mounts).toMatchObject([
      { kind: 'directory', path: '', target: '/buddy/company-website' },
      { kind: 'volume', target: '/var/cache/npm' },
    ]);
    await runner.clear({ workspace: 'buddy', project: 'company-website', pipeline: 'Live mirror' });
    expect(engine.volumeNames).toEqual([]);
  });
});

describe('an action that fails', () => {
  test.each([
    ['IMAGE_NOT_FOUND', 'PULL', 'pull'],
    ['REGISTRY_UNREACHABLE', 'PULL', 'pull'],
    ['USER_NOT_FOUND', 'START', 'start'],
    ['OUT_OF_SPACE', 'CREATE', 'create'],
  ] as const)('because of %s says so in its log and its result', async (code, phase, verb) => {
    const fault = ({ verb: called }: { verb: string }) =>
      called === verb ? new EngineError(code, `Words about ${code}.`) : undefined;
    const { engine, start } = await arrange({ fault });
    const running = start(build());
    const result = await running.result;
    expect(result).toMatchObject({
      status: 'FAILED',
      failure: { code, phase, message: expect.stringContaining(`Words about ${code}.`) },
    });
    expect(running.log().at(-1)).toContain(`Words about ${code}.`);
    expect(running.events.filter(isFinal)).toHaveLength(1);
    expect(engine.containers.size).toBe(0);
  });

  test('with an exit code keeps it', async () => {
    const { start } = await arrange({ run: () => ({ exitCode: 3 }) });
    const running = start(build());
    expect(await running.result).toMatchObject({
      status: 'FAILED',
      exitCode: 3,
      failure: { code: 'EXIT_CODE' },
    });
    expect(running.log().at(-1)).toBe('The commands ended with exit code 3.');
  });

  test('says when the memory was used up, which alone is no failure', async () => {
    const { start } = await arrange({ run: () => ({ outOfMemory: true }) });
    expect(await start(build()).result).toMatchObject({
      status: 'SUCCESSFUL',
      outOfMemory: true,
      warnings: [expect.stringContaining('memory')],
    });
  });

  test('because the engine was lost is a failure, and everything is cleaned up', async () => {
    const lost = new EngineError('ENGINE_LOST', 'The connection to the engine broke.');
    const { engine, start } = await arrange({ run: () => ({ output: ['first\n'], lost }) });
    const running = start(build());
    expect(await running.result).toMatchObject({
      status: 'FAILED',
      failure: { code: 'ENGINE_LOST', phase: 'RUN' },
    });
    expect(running.log()).toContain('first');
    expect(engine.containers.size).toBe(0);
  });

  test('before anything is done when its fields cannot be honoured', async () => {
    const { engine, start } = await arrange();
    const running = start(build({ volume_mappings: ['/..:/a'] }));
    expect(await running.result).toMatchObject({ status: 'FAILED', attempts: 0, failure: { code: 'PLAN' } });
    expect(running.log()).toEqual([expect.stringContaining('volume_mappings[0]')]);
    expect(verbsOf(engine)).not.toContain('create');
  });

  test('without the shell that it wants', async () => {
    const { start } = await arrange({ run: () => ({ files: { '/bin/sh': '' } }) });
    const failed = await start(build({ shell: 'BASH' })).result;
    expect(failed.failure).toMatchObject({
      code: 'COMMAND_NOT_FOUND',
      message: expect.stringContaining('library/node:20 has no bash'),
    });
    expect(await start(build()).result).toMatchObject({ status: 'SUCCESSFUL' });
  });

  test('is cleaned up as far as possible, and what is left is a warning', async () => {
    const fault = ({ verb }: { verb: string }) =>
      verb === 'remove' ? new EngineError('ENGINE', 'It does not go away.') : undefined;
    const { start } = await arrange({ fault });
    const running = start(build());
    expect(await running.result).toMatchObject({
      status: 'SUCCESSFUL',
      warnings: [expect.stringContaining('It does not go away.')],
    });
  });

  test('keeps its container when that is asked for, without the label by which it would be swept', async () => {
    const { engine, start } = await arrange({ run: () => ({ exitCode: 1 }) });
    const { kept } = await start(build(), { keep: true }).result;
    expect([...engine.containers.keys()]).toEqual(kept);
    expect(Object.keys(createdBy(engine)[0]?.labels ?? {})).not.toContain('buddykit.owner');
  });
});

test('an entrypoint of the image that is a shell gets the commands as such', async () => {
  const images = { 'docker.io/library/ubuntu:24.04': { entrypoint: ['/bin/bash'] } };
  const { engine, start } = await arrange({ images });
  await start(container({ inline_commands: 'ls' })).result;
  expect(createdBy(engine)[0]?.command).toEqual(['-c', 'ls']);
});

test('what a runner that died left behind is removed by the next one, and nothing of others', async () => {
  const { engine, runner, start } = await arrange({ run: () => ({ takes: 'forever' }) });
  const running = start(build());
  await running.until(isPhase('RUN'));
  const [name = ''] = engine.containers.keys();
  const labels = engine.containers.get(name)?.labels ?? {};
  expect(engine.guarded).toEqual([expect.objectContaining({ 'buddykit.owner': labels['buddykit.owner'] })]);
  const sweep = engine.calls.filter(({ verb }) => verb === 'sweep');
  expect(sweep).toHaveLength(1);
  running.cancel();
  await running.result;
  await runner.close();
  expect(engine.guarded).toEqual([]);
});
