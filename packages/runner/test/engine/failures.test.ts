import { expect, it } from 'vitest';
import { buildAction, makeRunner } from './run-action.js';
import { describeEngine } from './test-bed.js';

describeEngine('what goes wrong is told in the log and in the status', (bed, engine) => {
  const closed = {
    registry: bed.registry.address,
    docker_image_name: 'buddyworks/private_image',
    docker_image_tag: 'latest',
  };
  const account = { login: bed.registry.username, password: bed.registry.password };
  const commands = { execute_commands: ['true'] };
  const container = { type: 'RUN_DOCKER_CONTAINER', inline_commands: 'true', execute_commands: undefined };

  it.each([
    [
      'a wrong password',
      { ...closed, ...account, password: 'wrong-password' },
      'REGISTRY_AUTH',
      /refused the login and password.*unauthorized/,
    ],
    ['no password', { ...closed }, 'REGISTRY_AUTH', /set login and password.*no basic auth credentials/],
    ['an unreachable registry', { registry: '127.0.0.1:1' }, 'REGISTRY_UNREACHABLE', /connection refused/],
    ['an unknown host', { registry: 'registry.invalid' }, 'REGISTRY_UNREACHABLE', /registry\.invalid/],
    ['a missing image', { docker_image_name: 'no/such-image' }, 'IMAGE_NOT_FOUND', /no\/such-image/],
    ['a missing tag', { docker_image_tag: 'no-such-tag' }, 'IMAGE_NOT_FOUND', /no-such-tag/],
    ['a missing user', { run_as_user: 'ghost' }, 'USER_NOT_FOUND', / user "?ghost/],
    ['a missing group', { run_as_user: 'root:ghost' }, 'USER_NOT_FOUND', / group "?ghost/],
    [
      'a missing shell',
      { shell: 'BASH' },
      'COMMAND_NOT_FOUND',
      /base\/busybox:1 has no bash\. Use the shell SH/,
    ],
    [
      'no shell at all',
      { docker_image_name: 'base/no-shell' },
      'COMMAND_NOT_FOUND',
      /base\/no-shell:1 has no sh/,
    ],
    ['a command that fails', { execute_commands: ['exit 5'] }, 'EXIT_CODE', /exit code 5/],
    [
      'a command that does not exist',
      { execute_commands: ['no-such-command'] },
      'EXIT_CODE',
      /exit code 127/,
    ],
    ['a path outside', { volume_mappings: ['../../etc:/x'] }, 'PLAN', /\.\./],
    ['a missing program', { ...container, entrypoint: '/bin/nope' }, 'EXIT_CODE', /exit code 127/],
  ])('%s', async (...[, fields, code, message]) => {
    const { run } = await makeRunner(bed, engine);
    const { result, log, events } = await run(buildAction({ ...commands, ...fields }));
    expect(result).toMatchObject({ status: 'FAILED', failure: { code } });
    expect(result.failure?.message).toMatch(message);
    expect(log.join('\n')).toMatch(message);
    expect(events.findLast(({ type }) => type === 'status')).toMatchObject({
      status: 'FAILED',
      message: expect.stringMatching(message),
    });
    expect(JSON.stringify([result, events])).not.toContain('wrong-password');
  });

  it('a private image that the engine has still needs the password, also with a tag that is not pulled again', async () => {
    const { run } = await makeRunner(bed, engine);
    for (const docker_image_tag of ['latest', '1']) {
      const image = {
        ...closed,
        docker_image_name: docker_image_tag === '1' ? 'base/busybox' : closed.docker_image_name,
        docker_image_tag,
      };
      expect((await run(buildAction({ ...commands, ...image, ...account }))).result.status).toBe(
        'SUCCESSFUL',
      );
      const { result } = await run(buildAction({ ...commands, ...image, ...account, password: 'wrong' }));
      expect(result).toMatchObject({ status: 'FAILED', failure: { code: 'REGISTRY_AUTH', phase: 'PULL' } });
    }
  });

  it('memory that is used up', async () => {
    const { run } = await makeRunner(bed, engine, { limits: { memory: 32 * 1024 * 1024 } });
    const { result } = await run(buildAction({ execute_commands: ['tail /dev/zero'] }));
    expect(result).toMatchObject({ status: 'FAILED', exitCode: 137, outOfMemory: true });
    expect(result.failure?.message).toContain('memory was used up');
  });

  it('the first command that fails is the last one, unless every command is wanted', async () => {
    const { run } = await makeRunner(bed, engine);
    const execute_commands = [
      'cd /tmp; export WORD=kept',
      'echo "$WORD $PWD"',
      'exit_with() { return $1; }; exit_with 7',
      'echo after',
      '(exit 9)',
    ];
    const stopped = await run(buildAction({ execute_commands }));
    expect(stopped.result).toMatchObject({ status: 'FAILED', exitCode: 7 });
    expect(stopped.log).toContain('kept /tmp');
    expect(stopped.log).not.toContain('after');
    const every = await run(buildAction({ execute_commands, execute_every_command: true }));
    expect(every.result).toMatchObject({ status: 'FAILED', exitCode: 7 });
    expect(every.log).toContain('after');
  });
});
