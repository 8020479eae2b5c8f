import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { mockServerBin } from '../processes/bins.js';
import { run } from '../processes/run.js';

const nowhere = 'unix:///nowhere/docker.sock';

function start(...args: string[]) {
  const env = { PATH: process.env.PATH, DOCKER_HOST: nowhere };
  return run(process.execPath, [mockServerBin, '--port', '0', ...args], { env });
}

async function file(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'buddykit-integrations-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'integrations.yaml');
  await writeFile(path, content);
  return path;
}

describe('buddykit-mock', () => {
  test.each([
    [['--engine', 'podman'], '--engine must be docker; it is "podman".'],
    [['--grace', '5s'], '--grace has no sense without --engine docker.'],
    [['--expose-engine'], '--expose-engine has no sense without --engine docker.'],
    [['--engine', 'docker', '--grace', 'soon'], '--grace must be a time such as 5s; it is "soon".'],
    [
      ['--engine', 'docker', '--engine-runs', '0'],
      '--engine-runs must be a whole number from 1 to 1000; it is "0".',
    ],
    [
      ['--engine', 'docker', '--service-image', 'REDIS'],
      '--service-image must be a kind and an image, such as',
    ],
    [['--engine', 'docker', '--service-image', 'RADIS=a'], 'RADIS is no kind of service; there is MYSQL,'],
    [['--engine', 'docker', '--replace-registry', 'a'], '--replace-registry must be two hosts, such as'],
    [['--engine', 'docker', '--integrations', '/nowhere.yaml'], '--integrations: ENOENT'],
  ])('ends with 2 and words for %j', async (args, words) => {
    const { code, stderr, stdout } = await start(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  test.each([
    'abc: { username: someone, pasword: hidden-value }',
    'abc: hidden-value',
    'abc: [hidden-value',
    '- hidden-value',
  ])('says what is wrong with a file of integrations, %s, and no value of it', async (content) => {
    const path = await file(content);
    const { code, stderr } = await start('--engine', 'docker', '--integrations', path);
    expect(code).toBe(2);
    expect(stderr).toContain(path);
    expect(stderr).not.toContain('hidden-value');
  });

  test('ends with 1 when no engine answers, and says where it looked', async () => {
    const { code, stderr } = await start('--engine', 'docker');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^buddykit-mock: .*nowhere\/docker\.sock/);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  test('ends with 1 rather than offer an engine to other machines', async () => {
    const { code, stderr } = await start('--engine', 'docker', '--host', '0.0.0.0');
    expect(code).toBe(1);
    expect(stderr).toContain('0.0.0.0 is reached by other machines');
  });
});
