import { describe, expect, test } from 'vitest';
import type { RegistrySource, RunnableAction } from '../src/index.js';
import { build, buildPlan, container, containerPlan, dockerfile, problemsOf } from './arrange.js';

function imageOf(action: RunnableAction, configuration = {}): RegistrySource {
  const { image } = containerPlan(action, { configuration });
  if (image.from !== 'registry') throw new Error('It is from an action.');
  return image;
}

const login = { login: 'buddyworks', password: 'top_secret_password' };

describe('the image of an action', () => {
  test.each([
    ['docker.io/library/ubuntu:latest', 'library/ubuntu', 'latest'],
    ['docker.io/library/ubuntu:24.04', 'ubuntu', '24.04'],
    ['my.registry.com/buddyworks/image:1', 'buddyworks/image', '1', 'my.registry.com'],
    ['my.registry.com/buddyworks/image:1', 'buddyworks/image', '1', 'https://my.registry.com/v2/'],
    ['my.registry.com:5000/buddyworks/image:1', 'buddyworks/image', '1', 'http://My.Registry.com:5000'],
    ['my.registry.com/a/b:1', 'my.registry.com/a/b', '1', 'my.registry.com'],
    ['docker.io/a/b:1', 'a/b', '1', 'https://index.docker.io/v1/'],
    ['localhost:5000/a:1', 'localhost:5000/a', '1'],
    ['gcr.io/project/app:1', 'project/app', '1', 'gcr.io'],
    ['gcr.io/project/app:1', 'app', '1', 'gcr.io/project'],
    [`docker.io/a/b@sha256:${'a'.repeat(64)}`, 'a/b', `sha256:${'a'.repeat(64)}`],
  ])('is %s for %s, %s, %s', (reference, ...parts) => {
    const [name = '', tag = '', registry] = parts;
    const fields = {
      docker_image_name: name,
      docker_image_tag: tag,
      ...(registry && { registry, ...login }),
    };
    expect(imageOf(build(fields)).reference).toBe(reference);
  });

  test.each([
    ['docker_image_name', { docker_image_name: 'Library/Ubuntu' }],
    ['docker_image_name', { docker_image_name: 'ubuntu:24.04' }],
    ['docker_image_name', { docker_image_name: 'a b' }],
    ['docker_image_name', { docker_image_name: '--privileged' }],
    ['docker_image_tag', { docker_image_tag: 'a b' }],
    ['docker_image_tag', { docker_image_tag: 'sha256:12' }],
    ['docker_image_tag', { docker_image_tag: '' }],
  ])('is refused because of %s in %o', (field, fields) => {
    expect(problemsOf(build(fields)).map((problem) => problem.field)).toEqual([field]);
  });

  test('comes from another registry when the configuration says so', () => {
    const registries = { 'docker.io': 'http://localhost:5000/hub' };
    expect(imageOf(build(), { registries }).reference).toBe('localhost:5000/hub/library/node:20');
  });

  test('is named in the log as the action names it', () => {
    expect(imageOf(build({ docker_image_name: 'node', docker_image_tag: 'latest' })).label).toBe(
      'node:latest',
    );
  });
});

describe('the registry', () => {
  test.each([
    ['always', { docker_image_tag: 'latest' }],
    ['if-missing', { docker_image_tag: '20' }],
    ['if-missing', { docker_image_tag: 'latest', cache_base_image: true }],
    ['always', { docker_image_tag: 'latest', registry: 'r.com', ...login }],
    ['authenticate', { docker_image_tag: '20', registry: 'r.com', ...login }],
    ['authenticate', { docker_image_tag: 'latest', cache_base_image: true, registry: 'r.com', ...login }],
  ])('is asked %s for %o', (rule, fields) => {
    expect(imageOf(build(fields)).rule).toBe(rule);
  });

  test('gets the login and the password, and the plan shows only the login', () => {
    const image = imageOf(build({ registry: 'my.registry.com', ...login }));
    expect(image.credentials).toMatchObject({ registry: 'my.registry.com', username: 'buddyworks' });
    expect(image.credentials?.password.reveal()).toBe('top_secret_password');
    expect(JSON.stringify(image)).not.toContain('top_secret_password');
  });

  test('gets values of variables, and texts that only look like variables', () => {
    const variables = [{ key: 'PASSWORD', value: 'from variable', encrypted: true }];
    const fields = { registry: 'r.com', login: 'me', variables };
    const passwordOf = (password: string) =>
      imageOf(build({ ...fields, password })).credentials?.password.reveal();
    expect(passwordOf('$PASSWORD')).toBe('from variable');
    expect(passwordOf('pa$$word$1')).toBe('pa$$word$1');
  });

  test('is not asked as anyone when the password is missing', () => {
    const [problem] = problemsOf(build({ registry: 'r.com', login: 'me' }));
    expect(problem).toMatchObject({ field: 'password', message: expect.stringContaining('given again') });
  });

  test('may fail for official images that were pulled before', () => {
    expect(imageOf(build({ ignore_image_pull_failures: true })).fallsBack).toBe(true);
    const other = containerPlan(build({ docker_image_name: 'a/b', ignore_image_pull_failures: true }));
    expect(other.image).toMatchObject({ fallsBack: false });
    expect(other.warnings).toEqual([expect.stringContaining('a/b is no official image')]);
  });
});

describe('an integration', () => {
  const integration = { hash_id: '5ddb7c18' };
  const integrations = { '5ddb7c18': { username: 'hub', password: 'hub-token' } };

  test('without credentials is refused with the way to give them', () => {
    const [problem] = problemsOf(container({ integration }));
    expect(problem?.field).toBe('integration');
    expect(problem?.message).toContain('BUDDYKIT_INTEGRATION_5DDB7C18_USERNAME');
    expect(problem?.message).toContain('integrations file');
  });

  test('of Docker Hub is used at Docker Hub', () => {
    const { credentials, reference } = imageOf(container({ integration }), { integrations });
    expect(reference).toBe('docker.io/library/ubuntu:24.04');
    expect(credentials).toMatchObject({
      source: 'integration 5ddb7c18',
      registry: 'docker.io',
      username: 'hub',
    });
  });

  test('is also found by its identifier, as newer servers name it', () => {
    const newer = { integration: { identifier: '5ddb7c18' } } as unknown as Parameters<typeof container>[0];
    expect(imageOf(container(newer), { integrations }).credentials?.username).toBe('hub');
  });

  test('of Google is used at the registry of the action', () => {
    const { reference } = imageOf(container({ integration, registry: 'eu.gcr.io' }), { integrations });
    expect(reference).toBe('eu.gcr.io/library/ubuntu:24.04');
  });

  test('of Amazon needs the registry of the account', () => {
    const [problem] = problemsOf(container({ integration, region: 'eu-west-1' }), {
      configuration: { integrations },
    });
    expect(problem).toMatchObject({
      field: 'region',
      message: expect.stringContaining('.dkr.ecr.eu-west-1.'),
    });
    const registry = '12.dkr.ecr.eu-west-1.amazonaws.com';
    const known = { '5ddb7c18': { username: 'AWS', password: 'token', registry } };
    const image = imageOf(container({ integration, region: 'eu-west-1' }), { integrations: known });
    expect(image.reference).toBe(`${registry}/library/ubuntu:24.04`);
  });
});

describe('an image from another action', () => {
  test.each([
    [{ docker_build_action_id: 0 }, 'previous'],
    [{ docker_build_action_id: 12 }, { id: 12 }],
    [{ docker_build_action_name: 'Build' }, { name: 'Build' }],
    [{}, 'previous'],
  ])('%o is that of %o', (fields, action) => {
    const plan = containerPlan(container({ use_image_from_action: true, ...fields }));
    expect(plan.image).toEqual({ from: 'action', action });
  });

  test('is not quietly left out of BUILD, which the contract does not know', () => {
    const later = { ...build(), use_image_from_action: true } as RunnableAction;
    expect(problemsOf(later).map(({ field }) => field)).toEqual(['use_image_from_action']);
  });
});

describe('a DOCKERFILE action', () => {
  test('stays at the engine without a registry', () => {
    const plan = buildPlan(dockerfile({ context_path: 'app/', dockerfile_path: './app/docker/Dockerfile' }));
    expect(plan).toMatchObject({ context: '/app', dockerfile: 'docker/Dockerfile', arguments: {} });
    expect(plan.push).toBeUndefined();
  });

  test('is pushed to its repository', () => {
    const plan = buildPlan(
      dockerfile({ registry: 'my.registry.com', repository: 'a/b', docker_image_tag: 'v1', ...login }),
    );
    expect(plan.push?.reference).toBe('my.registry.com/a/b:v1');
    expect(plan.push?.credentials?.registry).toBe('my.registry.com');
  });

  test('fills variables into its arguments', () => {
    const variables = [{ key: 'VERSION', value: '1=2' }];
    const plan = buildPlan(dockerfile({ build_args: ['version=$VERSION', 'empty='], variables }));
    expect(plan.arguments).toEqual({ version: '1=2', empty: '' });
  });

  test.each([
    ['dockerfile_path', { dockerfile_path: '../../etc/passwd' }],
    ['context_path', { context_path: '/a/../..' }],
    ['dockerfile_path', { context_path: '/a', dockerfile_path: '/b/Dockerfile' }],
    ['build_args[0]', { build_args: ['no pair'] }],
    ['build_args[0]', { build_args: ['a=$T'], variables: [{ key: 'T', value: 'secret', encrypted: true }] }],
    ['repository', { registry: 'r.com', ...login }],
    ['registry', { docker_registry: 'OTHER' as const, repository: 'a/b' }],
  ])('is refused because of %s in %o', (field, fields) => {
    expect(problemsOf(dockerfile(fields)).map((problem) => problem.field)).toContain(field);
  });

  test('says what has no effect', () => {
    const plan = buildPlan(dockerfile({ insecure_registry: true, provenance: 'MAX', cache_mode: 'MAX' }));
    expect(plan.warnings).toHaveLength(3);
  });
});
