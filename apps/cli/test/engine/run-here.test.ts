import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { homeOf } from '../directory.js';
import { describeEngine } from './test-bed.js';

/** An action with some commands, as it stands in a file. */
function action(name: string, commands: readonly string[], more: readonly string[] = []): string {
  return [
    `  - action: ${name}`,
    '    type: BUILD',
    '    docker_image_name: base/busybox',
    '    docker_image_tag: 1',
    `    execute_commands: ${JSON.stringify(commands)}`,
    ...more.map((line) => `    ${line}`),
  ].join('\n');
}

function pipeline(...actions: string[]): string {
  return `- pipeline: Build & test\n  actions:\n${actions.join('\n')}\n`;
}

describeEngine('a run here', ({ run, docker, registry, openRegistry, dockerHost }) => {
  const containersOn = (path: string) => docker('ps', '--all', '--quiet', '--filter', `volume=${path}`);

  it('executes the actions on the files that are there, and tells how they went', async () => {
    const file = pipeline(
      action(
        'Build',
        ['cat input.txt > output.txt', 'echo "on $STAGE"'],
        ['variables: [{ key: STAGE, value: test }]'],
      ),
      action('Test', ['cat output.txt']),
      '  - action: Upload\n    type: SFTP\n    host: example.com',
    );
    const { code, stdout, stderr, cwd } = await run(file, [], { files: { 'input.txt': 'the input\n' } });
    expect({ code, stderr: stderr.replace(/\(\d+s\)| +\d+s/g, '<time>') }).toEqual({
      code: 0,
      stderr: `Upload: is skipped; actions of the type SFTP do not run here
Build: INPROGRESS
Build: SUCCESSFUL <time>
Test: INPROGRESS
Test: SUCCESSFUL <time>
Build & test: SUCCESSFUL<time>
  Build   SUCCESSFUL<time>
  Test    SUCCESSFUL<time>
  Upload  SKIPPED
`,
    });
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(['on test', 'the input']));
    expect(readFileSync(join(cwd, 'output.txt'), 'utf8')).toBe('the input\n');
  });

  it('ends with 10 at the first action that fails, and says why', async () => {
    const { code, stdout, stderr } = await run(
      pipeline(action('Build', ['echo one', 'exit 3', 'echo two']), action('Test', ['echo three'])),
    );
    expect(code).toBe(10);
    expect(stdout).toMatch(/^one$/m);
    expect(stdout).not.toMatch(/^(two|three)$/m);
    expect(stderr).toMatch(/^ {2}Test +NOT_EXECUTED$/m);
    expect(stderr).toMatch(
      /error: Build & test: FAILED\n {2}Build: FAILED after \d+s: The commands ended with exit code 3\./,
    );
  });

  it('keeps the container of an action that failed, with a command that leads inside', async () => {
    const file = pipeline(action('Build', ['echo kept > /inside.txt', 'echo there > mounted.txt', 'exit 1']));
    const { stderr, cwd } = await run(file, ['--keep']);
    expect(containersOn(cwd)).not.toBe('');
    const [, enter = ''] = /Look inside: (.*)/.exec(stderr) ?? [];
    const [, remove = ''] = /Remove it: +(.*)/.exec(stderr) ?? [];
    try {
      const env = { PATH: process.env.PATH, DOCKER_HOST: dockerHost };
      const inside = spawnSync('sh', ['-c', enter.replace(' -it ', ' -i ')], {
        env,
        input: 'cat /inside.txt mounted.txt',
        encoding: 'utf8',
      });
      expect(inside.stdout).toBe('kept\nthere\n');
    } finally {
      docker(...remove.split(' ').slice(1));
    }
  });

  it('is a line of JSON for each thing that happens, for programs', async () => {
    const { code, stdout } = await run(
      pipeline(action('Build', ['echo one']), '  - action: Up\n    type: SFTP'),
      ['--json'],
    );
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(events[0]).toMatchObject({ type: 'start', pipeline: 'Build & test' });
    expect(events.filter(({ type }) => type === 'status')).toMatchObject([
      { action: 'Build', status: 'INPROGRESS' },
      { action: 'Build', status: 'SUCCESSFUL' },
    ]);
    expect(events).toContainEqual(expect.objectContaining({ type: 'log', action: 'Build', line: 'one' }));
    expect(events.at(-1)).toMatchObject({
      type: 'result',
      status: 'SUCCESSFUL',
      actions: [
        { action: { name: 'Build' }, status: 'SUCCESSFUL', exitCode: 0 },
        { action: { name: 'Up' }, status: 'SKIPPED' },
      ],
    });
  });

  // The command is told before it runs: what it writes must differ from it.
  const waiting = pipeline(
    action('Wait', ["trap 'echo stopping; exit 1' TERM", 'echo "re"ady', 'sleep 60 & wait']),
    action('Next', ['ls']),
  );

  it('is cancelled by Ctrl+C, within the grace time, and leaves nothing at the engine', async () => {
    const { code, stderr, stdout, cwd } = await run(waiting, ['--grace', '20s'], {
      interruptAt: '\nready\n',
    });
    expect(code).toBe(130);
    expect(stdout).toMatch(/^stopping$/m);
    expect(stderr).toContain('Cancelling; once more ends it at once.');
    expect(stderr).toContain('stopped: Build & test was cancelled');
    expect(stderr).toMatch(/^ {2}Wait +TERMINATED/m);
    expect(stderr).toMatch(/^ {2}Next +NOT_EXECUTED/m);
    expect(containersOn(cwd)).toBe('');
  });

  it('leaves nothing at the engine when it is killed', async () => {
    const { code, cwd } = await run(waiting, [], { interruptAt: '\nready\n', signal: 'SIGKILL' });
    expect(code).toBe(null);
    await expect.poll(() => containersOn(cwd), { timeout: 10_000 }).toBe('');
  });

  it('gets secrets from the environment, and shows none', async () => {
    const file = `- pipeline: A
  variables: [{ key: TOKEN, value: "!secret TOKEN", encrypted: true }]
  actions:
${action('Show', ['echo "it is $TOKEN"', 'env | grep -c REGISTRY_PASSWORD || true'])}
  - action: Private
    type: BUILD
    docker_image_name: buddyworks/private_image
    docker_image_tag: latest
    execute_commands: ["env | grep -c PRIVATE_PASSWORD || true"]
    registry: ${registry.address}
    login: ${registry.username}
    password: "!secret PRIVATE_PASSWORD"
`;
    const secret = 'hush-hush-token';
    const { code, stdout, stderr } = await run(file, ['--env-file', 'secrets.env'], {
      env: { TOKEN: secret },
      files: { 'secrets.env': `PRIVATE_PASSWORD=${registry.password}\n` },
    });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(/^it is \*+$/m);
    expect(stdout + stderr).not.toContain(secret);
    expect(stdout + stderr).not.toContain(registry.password);
    // The password is for the registry alone.
    expect(stdout.match(/^0$/gm)).toHaveLength(2);
  });

  it('says what the registry says of a wrong password', async () => {
    const file = `- pipeline: A
  actions:
  - action: Private
    type: BUILD
    docker_image_name: buddyworks/private_image
    docker_image_tag: latest
    execute_commands: [ls]
    registry: ${registry.address}
    login: ${registry.username}
    password: "!secret PRIVATE_PASSWORD"
`;
    const { code, stderr } = await run(file, ['--variable-masked', 'PRIVATE_PASSWORD=wrong-password']);
    expect(code).toBe(10);
    expect(stderr).toMatch(/Private: FAILED after \d+s: .*refused the login and password/);
    expect(stderr).not.toContain('wrong-password');
  });

  it('takes the images of services from where it is told', async () => {
    const services = ['services: [{ type: REDIS }]'];
    const file = pipeline(action('Ask', ['echo PING | nc redis 6379'], services));
    const { code, stdout } = await run(file, ['--service-image', `REDIS=${openRegistry}/library/redis:7`]);
    expect(code).toBe(0);
    expect(stdout).toContain('+PONG');
  });

  it('remembers how the last one went', async () => {
    const file = (command: string) =>
      pipeline(
        action('Build', [command]),
        action('Back', ['echo back again'], ['trigger_time: ON_BACK_TO_SUCCESS']),
      );
    const first = await run(file('test -e fixed'));
    const { cwd } = first;
    const again = (path: string) => run('', [path], { cwd });
    expect(first.code).toBe(10);
    expect(existsSync(join(homeOf(cwd), '.local/state/buddykit'))).toBe(true);
    const fixed = await run('', ['-v', 'A=1'], { cwd, files: {} });
    expect(fixed.code).toBe(10);
    spawnSync('touch', [join(cwd, 'fixed')]);
    const third = await again('buddy.yml');
    expect(third).toMatchObject({ code: 0 });
    expect(third.stdout).toContain('back again');
    expect((await again('buddy.yml')).stdout).not.toContain('back again');
  });

  it('keeps cached directories from run to run, until they are cleared', async () => {
    const file = pipeline(
      action('Count', ['echo x >> /cache/runs', 'wc -l < /cache/runs'], ['cached_dirs: [/cache]']),
    );
    const counts: string[] = [];
    const first = await run(file, ['-c']);
    for (const args of [[], ['--clear-cache']]) {
      const { stdout } = await run('', args, { cwd: first.cwd });
      counts.push(/^\d+$/m.exec(stdout)?.[0] ?? '');
    }
    expect(counts).toEqual(['2', '1']);
  });

  it('does not take a directory that would give the machine away', async () => {
    const { code, stdout, stderr } = await run(pipeline(action('Look', ['ls'])), ['--directory', '/etc']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--directory: /etc cannot be a pipeline filesystem: actions could reach /etc.');
  });

  it('can be one action that flags tell', async () => {
    const image = ['--docker-image-name', 'base/busybox', '--docker-image-tag', '1'];
    const { code, stdout } = await run('', [
      'action',
      'build',
      ...image,
      '--execute-commands',
      'echo just this',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^just this$/m);
  });

  it('can be one action of a file', async () => {
    const one = {
      name: 'One',
      type: 'RUN_DOCKER_CONTAINER',
      docker_image_name: 'base/busybox',
      docker_image_tag: '1',
    };
    const files = {
      'one.json': JSON.stringify({ ...one, inline_commands: 'echo from a file', entrypoint: '/bin/sh' }),
    };
    const { code, stdout } = await run('', ['one.json'], { files });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^from a file$/m);
  });
});
