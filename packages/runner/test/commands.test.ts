import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printCommands, type RunnableAction, toCommands } from '../src/index.js';
import { build, container, dockerfile, planOf } from './arrange.js';

const filesystem = '/srv/my files';

function wordsOf(action: RunnableAction): string[][] {
  return toCommands(planOf(action), { filesystem }).map(({ words }) => [...words]);
}

/** The words that a shell reads from the printed commands, line by line of it. */
function readByShell(printed: string): string[][] {
  const script = `docker() { printf 'docker\\0'; for word; do printf '%s\\0' "$word"; done; printf '\\1'; }\n${printed}`;
  const output = execFileSync('sh', ['-c', script], { encoding: 'utf8' });
  return output
    .split('\u0001')
    .slice(0, -1)
    .map((command) => command.split('\0').slice(0, -1));
}

describe('the commands of a dry run', () => {
  test('do what the action does, in its order', () => {
    const verbs = wordsOf(
      build({
        services: [{ type: 'REDIS' }],
        setup_commands: ['true'],
        registry: 'r.com',
        login: 'me',
        password: 'pw-1',
      }),
    ).map((words) => words.slice(1, 3).join(' '));
    expect(verbs).toEqual([
      'login --username',
      'pull r.com/library/node:20',
      'run --name',
      'commit buddykit-setup',
      'rm buddykit-setup',
      'network create',
      'pull docker.io/library/redis:latest',
      'run --detach',
      'run --init',
      'rm --force',
      'network rm',
    ]);
  });

  test('mount the filesystem and keep the rest of the fields', () => {
    const words = wordsOf(
      container({ run_as_user: 'app', volume_mappings: ['/a,b:/x'], entrypoint: '/bin/sh -e' }),
    );
    const started = words.find(([, verb]) => verb === 'run') ?? [];
    expect(started).toEqual(
      expect.arrayContaining(['--user', 'app', '--workdir', '/x', '--entrypoint', '/bin/sh']),
    );
    expect(started).toContain(`type=bind,"source=${filesystem}/a,b",target=/x`);
    expect(started.slice(-4)).toEqual(['docker.io/library/ubuntu:24.04', '-e', '-c', 'ls']);
  });

  test('never ask for more than a container needs', () => {
    const all = wordsOf(build({ services: [{ type: 'MYSQL' }] })).flat();
    for (const flag of [
      '--privileged',
      '--device',
      '--cap-add',
      '--pid',
      '--ipc',
      '--userns',
      '--volume',
      '-v',
    ]) {
      expect(all).not.toContain(flag);
    }
    expect(all.join(' ')).not.toContain('docker.sock');
  });

  test('show no secret', () => {
    const variables = [{ key: 'TOKEN', value: 'hidden-token', encrypted: true }];
    const connection = { password: 'hidden-service' };
    const action = build({
      variables,
      services: [
        { type: 'POSTGRE_SQL', connection },
        { type: 'REDIS', connection },
      ],
      registry: 'r.com',
      login: '$TOKEN',
      password: 'hidden-registry',
    });
    const printed = printCommands(planOf(action), { filesystem });
    expect(printed).not.toContain('hidden');
    expect(printed).toContain("--env 'TOKEN=***'");
    expect(printed).toContain('--env BUDDY=true');
  });

  test('build and push an image', () => {
    const action = dockerfile({
      registry: 'r.com',
      repository: 'a/b',
      build_args: ['a=b c'],
      context_path: 'app',
      dockerfile_path: 'app/Dockerfile',
    });
    expect(wordsOf(action)).toEqual([
      [
        ...['docker', 'build', '--file', `${filesystem}/app/Dockerfile`, '--tag', 'r.com/a/b:latest'],
        ...['--build-arg', 'a=b c', `${filesystem}/app`],
      ],
      ['docker', 'push', 'r.com/a/b:latest'],
    ]);
  });

  test('are read by a shell as they are meant, whatever is in them', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'\'"\\$`!#~*?[]{}()<>|&; \t\nä-=%a'.split('')),
      minLength: 1,
    });
    fc.assert(
      fc.property(text, text, (command, value) => {
        const variables = [{ key: 'A', value }];
        const action = container({ inline_commands: command, variables, entrypoint: '/bin/sh' });
        const plan = planOf(action);
        const words = toCommands(plan, { filesystem }).map((line) => line.words);
        expect(readByShell(printCommands(plan, { filesystem }))).toEqual(words);
      }),
      { numRuns: 40 },
    );
  });
});
