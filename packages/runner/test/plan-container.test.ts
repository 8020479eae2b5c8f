import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScriptedEngine, type RunnableAction } from '../src/index.js';
import { build, container, containerPlan, planOf, problemsOf } from './arrange.js';

describe('the filesystem', () => {
  test('is mounted where the mappings say, and commands start at its root', () => {
    const plan = containerPlan(build({ volume_mappings: ['/docs:/srv/docs', '/:/buddy/mount/directory'] }));
    expect(plan.mounts).toEqual([
      { path: '/docs', target: '/srv/docs' },
      { path: '/', target: '/buddy/mount/directory' },
    ]);
    expect(plan.workingDirectory).toBe('/buddy/mount/directory');
  });

  test('is mounted at the working directory without mappings, or else at /buddy/<project>', () => {
    expect(containerPlan(build({ working_directory: '/app' })).mounts).toEqual([
      { path: '/', target: '/app' },
    ]);
    const usual = containerPlan(build());
    expect(usual.workingDirectory).toBe('/buddy/company-website');
    expect(usual.assumptions.join(' ')).toContain('/buddy/<project>');
  });

  test('is not mounted when mount_filesystem_disable says so', () => {
    const plan = containerPlan(container({ mount_filesystem_disable: true, volume_mappings: ['/:/a'] }));
    expect(plan.mounts).toEqual([]);
    expect(plan.workingDirectory).toBeUndefined();
  });

  test.each([
    ['/../x:/a'],
    ['a/../../b:/a'],
    [':/a'],
    ['/a'],
    ['/:relative'],
    ['/:/'],
    ['/:/a:ro'],
    ['/:/proc/1'],
    ['/:/sys'],
    ['/:/dev/shm'],
    ['/:/a/../..'],
    ['/a\0b:/a'],
  ])('refuses the mapping %j', (mapping) => {
    expect(problemsOf(build({ volume_mappings: [mapping] }))).toMatchObject([
      { field: 'volume_mappings[0]' },
    ]);
  });

  test('needs an engine that has the files of this machine', async () => {
    const elsewhere = { ...(await createScriptedEngine().capabilities()), mountsDirectories: false };
    const more = { capabilities: elsewhere };
    expect(problemsOf(build(), more)).toMatchObject([{ field: 'volume_mappings' }]);
    expect(problemsOf(container({ mount_filesystem_disable: true }), more)).toEqual([]);
  });

  test('is mounted as a whole by an engine that cannot be sure of its parts', async () => {
    const unsure = { ...(await createScriptedEngine().capabilities()), subDirectories: 'none' as const };
    const more = { capabilities: unsure };
    expect(problemsOf(build({ volume_mappings: ['/:/a'] }), more)).toEqual([]);
    expect(problemsOf(build({ volume_mappings: ['/:/a', '/b:/b'] }), more)).toMatchObject([
      { field: 'volume_mappings[1]', message: expect.stringContaining('"/b"') },
    ]);
  });

  test('refuses two mappings to one place', () => {
    const [problem] = problemsOf(build({ volume_mappings: ['/a:/x', '/b:/x/'] }));
    expect(problem).toMatchObject({ field: 'volume_mappings', message: expect.stringContaining('/x') });
  });

  test('never has a mapping that leaves it, whatever is written', () => {
    const part = fc.constantFrom('..', '.', '', 'a', 'b c', '...', '~', '\0', 'ä', '$', '-v');
    const path = fc.array(part, { maxLength: 6 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.tuple(path, path), ([from, to]) => {
        const action = build({ volume_mappings: [`${from}:/${to}`] });
        if (problemsOf(action).length > 0) return;
        for (const mount of containerPlan(action).mounts) {
          expect(`${mount.path}/${mount.target}`.split('/')).not.toContain('..');
          expect(mount.path.startsWith('/') && mount.target.startsWith('/')).toBe(true);
          expect(mount.target).not.toMatch(/^\/($|proc|sys|dev)/);
        }
      }),
    );
  });
});

describe('the process', () => {
  test('is one script for all commands of BUILD', () => {
    const plan = containerPlan(build({ execute_commands: ['cd /tmp', "echo 'a'"] }));
    expect(plan.command?.slice(0, 2)).toEqual(['sh', '-c']);
    expect(plan.entrypoint).toBeUndefined();
    expect(containerPlan(build({ shell: 'BASH', reset_entrypoint: true }))).toMatchObject({
      command: ['bash', '-c', expect.any(String)],
      entrypoint: [],
    });
  });

  test('comes from a file when its script is too long for an argument', () => {
    const plan = containerPlan(build({ execute_commands: [`echo ${'a'.repeat(150_000)}`] }));
    expect(plan.command?.join(' ').length).toBeLessThan(100);
    expect(plan.files).toMatchObject([{ path: plan.command?.[1], mode: 0o755 }]);
  });

  test.each([
    [{ entrypoint: '/bin/sh' }, { entrypoint: ['/bin/sh'], command: ['-c', 'ls'] }],
    [{ entrypoint: '/bin/bash -ex' }, { entrypoint: ['/bin/bash', '-ex'], command: ['-c', 'ls'] }],
    [{ entrypoint: 'sh -c' }, { entrypoint: ['sh', '-c'], command: ['ls'] }],
    [
      { entrypoint: `python3 -c "print('a b')" x\\ y` },
      { entrypoint: ['python3', '-c', "print('a b')", 'x y'] },
    ],
    [{}, { command: ['/bin/sh', '-c', 'ls'] }],
    [{ inline_commands: '' }, { kind: 'container' }],
  ])('of RUN_DOCKER_CONTAINER with %o', (fields, expected) => {
    expect(containerPlan(container(fields))).toMatchObject(expected);
  });

  test('warns of an entrypoint that is no shell', () => {
    expect(containerPlan(container({ entrypoint: 'python3' })).warnings).toEqual([
      expect.stringContaining('python3 is no shell'),
    ]);
  });

  test.each([
    ['entrypoint', container({ entrypoint: "sh 'a" })],
    ['shell', build({ shell: 'POWERSHELL' as 'SH' })],
    ['export_container_path', container({ export_container_path: '/a/../../b' })],
    ['export_container_path', container({ export_container_path: '/' })],
    ['cached_dirs[0]', build({ cached_dirs: ['~/.npm'] })],
    ['cached_dirs[0]', build({ cached_dirs: ['/proc'] })],
    ['main_service_name', build({ main_service_name: 'a b' })],
    ['working_directory', build({ working_directory: 'relative' })],
  ])('is refused because of %s', (field, action) => {
    expect(problemsOf(action)).toMatchObject([{ field }]);
  });

  test('an action of another type is refused by its name', () => {
    const [problem] = problemsOf({ name: 'x', type: 'SLEEP' } as never);
    expect(problem).toMatchObject({ field: 'type', message: expect.stringContaining('SLEEP') });
  });
});

describe('what is kept between runs', () => {
  test('belongs to the pipeline and to the directory', () => {
    const [npm, modules] = containerPlan(build({ cached_dirs: ['/var/cache/npm', 'node_modules'] })).caches;
    expect(npm).toMatchObject({ target: '/var/cache/npm' });
    expect(modules).toMatchObject({ target: '/buddy/company-website/node_modules' });
    expect(npm?.volume).not.toBe(modules?.volume);
    const again = containerPlan(build({ cached_dirs: ['/var/cache/npm/'] })).caches[0];
    expect(again?.volume).toBe(npm?.volume);
    const other = { workspace: 'buddy', project: 'company-website', pipeline: 'Other' };
    const elsewhere = containerPlan(build({ cached_dirs: ['/var/cache/npm'] }), { pipeline: other })
      .caches[0];
    expect(elsewhere?.volume).not.toBe(npm?.volume);
  });

  test('setup commands have no variable in them', () => {
    const variables = [{ key: 'TOKEN', value: 'secret-token', encrypted: true }];
    const plan = containerPlan(build({ setup_commands: ['apt-get update', 'echo $TOKEN'], variables }));
    expect(plan.setup?.command.join('\n')).toContain('$TOKEN');
    expect(plan.setup?.command.join('\n')).not.toContain('secret-token');
  });
});

describe('limits, time and tries', () => {
  test('stay within the engine', () => {
    expect(containerPlan(build()).limits).toEqual({ memory: 6 * 1024 ** 3, cpus: 2, processes: 4096 });
    const configuration = { limits: { cpus: 64, memory: 2 ** 60, processes: 10 } };
    expect(containerPlan(build(), { configuration }).limits).toEqual({
      memory: 16 * 1024 ** 3,
      cpus: 4,
      processes: 10,
    });
  });

  test('are those of the action, or else the usual ones', () => {
    const plan = planOf(
      build({ timeout: 5, retry_count: 2, retry_interval: 3, ignore_errors: true, disabled: true }),
    );
    expect(plan).toMatchObject({
      timeoutSeconds: 5,
      retries: { count: 2, intervalSeconds: 3 },
      ignoresErrors: true,
      isDisabled: true,
    });
    expect(planOf(build())).toMatchObject({ timeoutSeconds: 5400, retries: { count: 0 } });
  });
});

test('a field that only newer servers know is told, and no other', () => {
  const later = {
    ...build({ after_action_id: 3, run_next: 'IN_SOFT_PARALLEL' }),
    loop: ['a'],
  } as RunnableAction;
  expect(planOf(later).warnings).toEqual(['loop is not known here and has no effect.']);
  const stored = {
    ...build(),
    url: 'https://x',
    html_url: 'https://x',
    id: 2,
    last_execution_status: 'INITIAL',
  };
  expect(planOf(stored as RunnableAction).warnings).toEqual([]);
});

test('a plan cannot be changed', () => {
  const plan = containerPlan(build({ services: [{ type: 'REDIS' }] }));
  expect(() => Object.assign(plan.services[0] ?? {}, { host: 'other' })).toThrow(TypeError);
});

test('all problems of an action are told at once', () => {
  const action = build({ docker_image_name: 'A B', volume_mappings: ['/..:/a'], run_as_user: '$nobody' });
  expect(problemsOf(action).map(({ field }) => field)).toEqual([
    'docker_image_name',
    'volume_mappings[0]',
    'run_as_user',
  ]);
});
