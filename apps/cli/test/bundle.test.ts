import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, place, run } from './run-cli.js';
import { stubCli } from './stubbed-cli.js';

const { stub } = stubCli();
const dist = join(bin, '..');

/** What a command loads: the files of the bundle, and the parts of Node. */
async function loadedBy(...args: string[]): Promise<string> {
  const hook = join(import.meta.dirname, 'tell-modules.cjs');
  const env = { ...place, BUDDY_BASE_URL: stub().url, NODE_OPTIONS: `--require=${hook}` };
  stub().answerWith({ status: 200, body: { actions: [] } });
  const { code, stderr } = await run(process.execPath, [bin, ...args], { env });
  expect(code).toBe(0);
  return stderr;
}

describe('the bundle', () => {
  it('is a program that runs by itself', () => {
    accessSync(bin, constants.X_OK);
    expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(execFileSync(bin, ['--version'], { encoding: 'utf8' })).toContain('buddykit');
  });

  it('starts a list call without the checks, without YAML and without the fetch of Node', async () => {
    const loaded = await loadedBy('actions', 'list', '--pipeline', '5');
    expect(loaded).toContain('NativeModule http');
    expect(loaded).toContain(`${dist}/send`);
    expect(loaded).not.toMatch(/undici|check-body|yaml|to-table/);
  });

  it('shows help without anything that calls', async () => {
    const loaded = await loadedBy('actions', 'add', 'build', '--help');
    expect(loaded).toContain(`${dist}/command-help`);
    expect(loaded).not.toMatch(/NativeModule http\n|undici|send|check-body/);
  });

  it('loads nothing of runs here, and no YAML, for a run at Buddy', async () => {
    const loaded = await loadedBy('run', '2');
    expect(loaded).toContain(`${dist}/send`);
    expect(loaded).not.toMatch(/run-here|run-job|show-plans|NativeModule child_process|yaml/);
  });

  it('brings the program that cleans up after a killed run', () => {
    const text = readFileSync(join(dist, 'watch-main.mjs'), 'utf8');
    expect(text).not.toMatch(/from ?["'](?!node:)/);
    const chunks = readdirSync(dist).filter((name) => name.endsWith('.js'));
    const pointing = chunks.filter((name) =>
      readFileSync(join(dist, name), 'utf8').includes('./watch-main.mjs'),
    );
    expect(pointing).toHaveLength(1);
  });

  it('comes with the licences of what it holds', () => {
    const notices = readFileSync(join(dist, 'THIRD-PARTY-LICENCES.txt'), 'utf8');
    const named = [...notices.matchAll(/^(\S+) \S+ \(\S+\)$/gm)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(['openapi-fetch', 'tar-stream', 'yaml', 'zod']));
    expect(named.some((name) => name?.startsWith('@buddykit'))).toBe(false);
  });

  it('holds no path of the machine that built it', () => {
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const { parentPath, name } of files) {
      expect(readFileSync(join(parentPath, name), 'utf8')).not.toContain(join(dist, '..'));
    }
  });
});
