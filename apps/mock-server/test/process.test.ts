import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { actionsPath } from './client.js';

const main = join(import.meta.dirname, '../dist/main.js');
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) await stop(child, 'SIGKILL');
});

function start(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  return child;
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const exited = once(child, 'exit');
  child.kill(signal);
  const [code] = await exited;
  return code;
}

/** The lines that the server greets with; the last one says how to stop it. */
async function greeting(child: ChildProcess): Promise<string[]> {
  const lines: string[] = [];
  if (child.stdout === null) return lines;
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.startsWith('Stop it')) break;
  }
  return lines;
}

async function ended(child: ChildProcess): Promise<{ code: number; stdout: string; stderr: string }> {
  const [stdout, stderr, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'exit'),
  ]);
  return { code, stdout, stderr };
}

describe('buddykit-mock --contract', () => {
  test('answers by that contract when nobody asks for another one', async () => {
    const lines = await greeting(start('--port', '0', '--token', 'secret', '--contract', '2026-01'));
    expect(lines.join('\n')).toContain('generation 2026-01');
    const [, url = ''] = /(http:\/\/127\.0\.0\.1:\d+)$/.exec(lines[0] ?? '') ?? [];
    const path = actionsPath.replace('/actions', '');
    const headers = { authorization: 'Bearer secret' };
    const seen = [
      await fetch(`${url}${path}`, { headers }),
      await fetch(`${url}${path}`, { headers: { ...headers, 'X-Buddykit-Contract': '2024-10' } }),
    ];
    const bodies = await Promise.all(seen.map((response) => response.json()));
    expect(bodies.map((body) => 'on' in Object(body))).toEqual([false, true]);
  });

  test('ends with 2 and names the contracts that there are', async () => {
    const { code, stderr } = await ended(start('--contract', '2025'));
    expect(code).toBe(2);
    expect(stderr).toContain(
      '--contract must be the date of a contract; it is "2025". There are 2024-10 and 2026-01.',
    );
  });
});

describe('buddykit-mock', () => {
  test('prints its address and a curl line that works as it stands', async () => {
    const lines = await greeting(start('--port', '0', '--token', 'secret'));
    const curl = lines.find((line) => line.includes('curl')) ?? '';
    const [, authorization = '', url = ''] = /-H "Authorization: ([^"]+)" (\S+)/.exec(curl) ?? [];
    expect(lines[0]).toMatch(/http:\/\/127\.0\.0\.1:\d+$/);
    expect(url).toContain(actionsPath);
    expect((await fetch(url, { headers: { authorization } })).status).toBe(200);
  });

  test('prints a random token when none is given, and takes one from the environment', async () => {
    const printed = (await greeting(start('--port', '0'))).find((line) => line.startsWith('Token:'));
    expect(printed).toMatch(/^Token: [\da-f-]{36}$/);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('ends cleanly on %s', async (signal) => {
    const child = start('--port', '0');
    await greeting(child);
    expect(await stop(child, signal)).toBe(0);
  });

  test('says that a port is taken, and how to choose another one', async () => {
    const [first = ''] = await greeting(start('--port', '0'));
    const { port } = new URL(first.slice(first.indexOf('http')));
    const { code, stderr } = await ended(start('--port', port));
    expect(code).toBe(1);
    expect(stderr).toBe(
      `buddykit-mock: Port ${port} is taken. Choose another one with --port, or any free one with --port 0.\n`,
    );
  });

  test.each([
    [['--prot', '1'], '--prot'],
    [['--port', 'x'], '--port must be a whole number from 0 to 65535; it is "x".'],
    [['--port', '70000'], '70000'],
    [['--rate-limit', '0'], '--rate-limit'],
    [['--token', ''], '--token'],
    [['--token', 'two words'], '--token'],
    [['extra'], 'extra'],
  ])('refuses %j with a clear error', async (args, words) => {
    const { code, stdout, stderr } = await ended(start(...args));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  describe('with a seed', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'buddykit-seed-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    async function write(name: string, seed: string): Promise<string> {
      const file = join(folder, name);
      await writeFile(file, seed);
      return file;
    }

    test('starts with what the file says, and prints a curl line that fits', async () => {
      const file = await write('acme.yaml', 'workspaces:\n  - domain: acme\n');
      const lines = await greeting(start('--port', '0', '--token', 'secret', '--seed', file));
      const curl = lines.find((line) => line.includes('curl')) ?? '';
      const [, authorization = '', url = ''] = /-H "Authorization: ([^"]+)" (\S+)/.exec(curl) ?? [];
      const answer = await fetch(url, { headers: { authorization } });
      expect(await answer.json()).toMatchObject({ workspaces: [{ domain: 'acme' }] });
    });

    test('says where the file is wrong, and does not start', async () => {
      const file = await write('wrong.yaml', 'workspaces:\n  - domain: acme\n    projects: 7\n');
      const { code, stdout, stderr } = await ended(start('--port', '0', '--seed', file));
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`${file}:3: workspaces[0].projects: `);
    });

    test('says that there is no such file, and does not start', async () => {
      const file = join(folder, 'nowhere.yaml');
      const { code, stdout, stderr } = await ended(start('--port', '0', '--seed', file));
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`--seed: ENOENT: no such file or directory, open '${file}'`);
    });
  });

  test('prints help and versions', async () => {
    expect((await ended(start('--help'))).stdout).toContain('--port <number>');
    expect((await ended(start('--version'))).stdout).toMatch(
      /^\d+\.\d+\.\d+ \(contract 1\.0\.0, generation 2024-10\)\n$/,
    );
  });
});
