import { describe, expect, it } from 'vitest';
import { directoryWith, homeOf } from './directory.js';
import { bin, type Ended, run, runCli } from './run-cli.js';

const buddyYml = `- pipeline: Build & test
  variables:
  - { key: STAGE, value: test }
  - { key: TOKEN, value: "!secret TOKEN", encrypted: true }
  actions:
  - action: Build image
    type: DOCKERFILE
    dockerfile_path: Dockerfile
  - action: Test
    type: BUILD
    docker_image_name: library/node
    docker_image_tag: 20
    execute_commands: [npm test]
    services: [{ type: REDIS }]
  - action: Upload
    type: SFTP
    host: example.com
`;

interface Options {
  files?: Record<string, string>;
  env?: Record<string, string>;
}

/** Previews a run where there is no engine. */
function preview(args: readonly string[], { files, env }: Options = {}): Promise<Ended> {
  const cwd = directoryWith({ 'buddy.yml': buddyYml, ...files });
  const surroundings = { HOME: homeOf(cwd), DOCKER_HOST: `unix://${cwd}/none.sock`, ...env };
  return runCli(['run', ...args, '--dry-run'], { cwd, env: surroundings });
}

describe('a preview of a run here', () => {
  it('tells the commands for each action that runs here, and runs none', async () => {
    const { code, stdout, stderr } = await preview([]);
    expect(code).toBe(0);
    expect(stdout.match(/^# .* \((BUILD|DOCKERFILE)\)$/gm)).toEqual([
      '# Build image (DOCKERFILE)',
      '# Test (BUILD)',
    ]);
    expect(stdout).toContain('docker pull docker.io/library/node:20\n');
    expect(stdout).toContain('STAGE=test');
    expect(stderr).toContain('No container engine answers; this is what one on Linux would be asked.');
  });

  it('never shows a secret, wherever it comes from', async () => {
    const file = { '.env': 'TOKEN=hush-hush-file' };
    const runs = [
      preview([], { env: { TOKEN: 'hush-hush-env' } }),
      preview(['--variable-masked', 'TOKEN=hush-hush-flag']),
      preview(['--env-file', '.env'], { files: file }),
      preview(['--json'], { env: { TOKEN: 'hush-hush-env' } }),
    ];
    for (const { code, stdout, stderr } of await Promise.all(runs)) {
      expect(code).toBe(0);
      expect(stdout + stderr).not.toContain('hush-hush');
      expect(stdout).toContain('***');
    }
  });

  it('is a list of plans for programs', async () => {
    const { stdout } = await preview(['--json']);
    expect(JSON.parse(stdout)).toMatchObject([
      { action: { name: 'Build image' }, kind: 'build' },
      { action: { name: 'Test' }, kind: 'container' },
    ]);
  });

  it.each([
    { args: ['--only', 'Test'], shown: ['Test'] },
    { args: ['--from', 'Test'], shown: ['Test'] },
    { args: ['--from', 'Build image'], shown: ['Build image', 'Test'] },
    { args: ['--only', 'Test', '--only', 'Build image'], shown: ['Build image', 'Test'] },
    { args: ['--only', 'Upload'], shown: [] },
  ])('with $args has $shown', async ({ args, shown }) => {
    const { stdout } = await preview([...args, '--json']);
    expect(JSON.parse(stdout).map(({ action }: { action: { name: string } }) => action.name)).toEqual(shown);
  });

  it.each([
    {
      args: ['--service-image', 'REDIS=localhost:5000/redis:7'],
      part: 'docker pull localhost:5000/redis:7\n',
    },
    {
      args: ['--replace-registry', 'docker.io=localhost:5000'],
      part: 'docker pull localhost:5000/library/node:20\n',
    },
    { args: ['--directory', 'sub'], part: '/sub,target=/buddy/sub' },
    { args: ['--project', 'Web', '-w', 'acme'], part: 'target=/buddy/Web' },
    { args: ['-v', 'STAGE=other'], part: 'STAGE=other' },
    { args: ['--env-file', '.env'], part: 'STAGE=from a file' },
    { args: ['--env-file', '.env', '-v', 'STAGE=told'], part: 'STAGE=told' },
  ])('follows $args', async ({ args, part }) => {
    const { stdout } = await preview(args, {
      files: { 'sub/x': '', '.env': '# all\nSTAGE="from a file"\n' },
    });
    expect(stdout).toContain(part);
  });

  it.each([
    { args: ['--integrations', 'all.yml'], files: { 'all.yml': 'abc: { username: me, password: hush }' } },
    { args: [], env: { BUDDYKIT_INTEGRATION_ABC_USERNAME: 'me', BUDDYKIT_INTEGRATION_ABC_PASSWORD: 'hush' } },
  ])('takes the credentials of an integration: $args', async ({ args, files, env }) => {
    const action = 'run-docker-container';
    const fields = ['--docker-image-name=a', '--docker-image-tag=1', '--inline-commands=ls'];
    const command = ['action', action, ...fields, '--integration-hash-id', 'abc', ...args];
    const { code, stdout } = await preview(command, { ...(files && { files }), ...(env && { env }) });
    expect(code).toBe(0);
    expect(stdout).toContain('docker login --username me --password-stdin docker.io\n');
    expect(stdout).not.toContain('hush');
  });
});

describe('a run here is refused, with all that is wrong,', () => {
  it.each([
    {
      args: ['--only', 'Tset', '--service-image', 'REDSI=x', '--replace-registry', 'x', '--grace', 'long'],
      errors: [
        '--only: there is no action "Tset"; did you mean "Test"?',
        '--service-image: REDSI is no kind of service; there is MYSQL, MONGO_DB, MARIADB, POSTGRE_SQL, REDIS',
        '--replace-registry: must be two hosts, such as docker.io=localhost:5000; it is "x"',
        '--grace: must be a time such as 5s; it is "long"',
      ],
    },
    { args: ['--directory', 'none'], errors: ['--directory: there is no directory none'] },
    { args: ['--integrations', 'none'], errors: ['--integrations: cannot read none (ENOENT)'] },
    {
      args: ['--integrations', 'buddy.yml'],
      errors: ['--integrations: buddy.yml must hold an object of fields'],
    },
    { args: ['--pipeline-name', 'Buidl & test'], errors: ['did you mean "Build & test"?'] },
    {
      args: ['action', 'build'],
      errors: [
        '--docker-image-name (docker_image_name): is required',
        '--execute-commands (execute_commands): is required',
      ],
    },
  ])('with $args', async ({ args, errors }) => {
    const { code, stdout, stderr } = await preview(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const error of errors) expect(stderr).toContain(error);
  });

  it('for a file of variables that is not there', async () => {
    const cwd = directoryWith({ 'buddy.yml': buddyYml });
    // Without the dashes, Node 20 takes this flag for one of its own and refuses it first.
    const { code, stderr } = await run(process.execPath, ['--', bin, 'run', '--env-file', 'none'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('--env-file: cannot read none (ENOENT)');
  });

  it('for what is wrong with the file, line by line', async () => {
    const text = buddyYml.replace('execute_commands', 'execute_comands').replace('STAGE', '""');
    const { code, stderr } = await preview([], { files: { 'buddy.yml': text } });
    expect(code).toBe(2);
    expect(stderr).toBe(`error: buddykit run cannot be carried out:
  buddy.yml:3:7: variables[0].key must not be empty
  buddy.yml:9:5: actions[1].execute_commands is required
  buddy.yml:13:5: actions[1].execute_comands is not a known field; did you mean "execute_commands"?
  Run "buddykit run --help" for what there is.
`);
  });

  it('for a file with several pipelines, until one is told', async () => {
    const files = { 'buddy.yml': '- pipeline: A\n- pipeline: b\n  name: The B' };
    expect((await preview([], { files })).stderr).toContain(
      '--pipeline-name: is required, since the file has several pipelines: "A", "The B", "b"',
    );
    for (const name of ['A', 'b', 'The B']) {
      expect((await preview(['--pipeline-name', name], { files })).code).toBe(0);
    }
  });

  it('for secrets that nobody gives', async () => {
    const cwd = directoryWith({ 'buddy.yml': buddyYml });
    const { code, stderr } = await runCli(['run'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(
      'variables[1].value: is a secret that is not in the file: set TOKEN in the environment, or use --variable-masked TOKEN=… or --env-file',
    );
  });

  it('for an action that no engine could run', async () => {
    const text = buddyYml.replace('[npm test]', '[npm test]\n    volume_mappings: ["/../x:/y"]');
    const { code, stderr } = await preview(['--only', 'Test'], { files: { 'buddy.yml': text } });
    expect(code).toBe(2);
    expect(stderr).toContain('error: Test, volume_mappings[0]: "/../x" leads out of the pipeline filesystem');
  });
});
