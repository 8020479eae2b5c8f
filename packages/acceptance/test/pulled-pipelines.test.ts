import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { runCli } from './processes/run-cli.js';
import { type RunningServer, startMockServer } from './processes/start-mock-server.js';

const bed = readTestBed();
const wayOut = 'start one with: node packages/runner/test-bed/main.mjs up';
const integration = 'BUDDYKIT_INTEGRATION_5DDB7C180FB38BE67BD78A88A';
let server: RunningServer;
let cwd: string;

beforeAll(async () => {
  server = await startMockServer('secret');
  cwd = mkdtempSync(join(tmpdir(), 'buddykit-pulled-'));
  const env = { BUDDY_WORKSPACE: 'buddy', BUDDY_PROJECT: 'company-website' };
  const { code, stderr } = await runCli(server, ['pull', 'Live mirror'], { cwd, env });
  if (code !== 0) throw new Error(stderr);
});
afterAll(async () => {
  await server?.stop();
  for (const path of [cwd, `${cwd}-state`]) rmSync(path, { recursive: true, force: true });
});

describe('the pipeline of the documents, pulled from the mock server,', () => {
  it('holds no password, and all that its actions need besides', () => {
    const text = readFileSync(join(cwd, 'buddy.yml'), 'utf8');
    expect(text).toContain('password: "!secret BUILD_APPLICATION_PASSWORD"');
    expect(text).toContain('registry: my.registry.com');
    expect(text).toContain('integration: 5ddb7c180fb38be67bd78a88a');
  });

  it('has an equivalent in commands of docker', async () => {
    const env = {
      HOME: cwd,
      DOCKER_HOST: `unix://${cwd}/none.sock`,
      [`${integration}_USERNAME`]: 'me',
      [`${integration}_PASSWORD`]: 'hush',
    };
    const { code, stdout } = await runCli(server, ['run', '--dry-run'], { cwd, env });
    expect(code).toBe(0);
    expect(stdout).toContain('docker login --username buddyworks --password-stdin my.registry.com\n');
    expect(stdout).toContain('docker pull my.registry.com/buddyworks/private_image:latest\n');
    expect(stdout).toContain('--user notRoot');
    expect(stdout).toContain(`target=/buddy/mount/directory`);
  });

  test.skipIf(bed === undefined && !process.env.BUDDYKIT_REQUIRE_ENGINE)(
    bed === undefined ? `runs for real; needs an engine: ${wayOut}` : 'runs for real',
    async () => {
      if (bed === undefined) expect.fail(`no engine: ${wayOut}`);
      const { address, username, password } = bed.registry;
      writeFileSync(join(cwd, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n');
      const pulled = readFileSync(join(cwd, 'buddy.yml'), 'utf8');
      writeFileSync(join(cwd, 'here.yml'), pulled.replace('login: buddyworks', `login: ${username}`));
      const env = {
        HOME: tmpdir(),
        XDG_STATE_HOME: `${cwd}-state`,
        DOCKER_HOST: bed.dockerHost,
        BUILD_APPLICATION_PASSWORD: password,
        [`${integration}_USERNAME`]: username,
        [`${integration}_PASSWORD`]: password,
      };
      const registries = ['my.registry.com', 'docker.io'].flatMap((host) => [
        '--replace-registry',
        `${host}=${address}`,
      ]);
      const { code, stdout, stderr } = await runCli(server, ['run', 'here.yml', ...registries], { cwd, env });
      expect(code, stderr).toBe(0);
      expect(readFileSync(join(cwd, 'ls.log'), 'utf8')).toContain('buddy.yml');
      expect(existsSync(join(cwd, 'exportPath'))).toBe(true);
      expect(stdout + stderr).not.toContain(password);
    },
    60_000,
  );
});

/** What `packages/runner/test-bed` wrote, where one is up. */
function readTestBed():
  | { dockerHost: string; registry: Record<'address' | 'username' | 'password', string> }
  | undefined {
  const folder = process.env.BUDDYKIT_TEST_BED ?? join(tmpdir(), 'buddykit-test-bed');
  const file = join(folder, 'engine.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
