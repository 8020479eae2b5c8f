import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { directoryWith, homeOf } from '../directory.js';
import { type Ended, type RunOptions, runCli } from '../run-cli.js';

/** What `packages/runner/test-bed` wrote: an engine, a registry that asks for a password and one that does not. */
export interface TestBed {
  readonly dockerHost: string;
  readonly registry: { readonly address: string; readonly username: string; readonly password: string };
  readonly openRegistry: string;
}

/** The CLI with an engine. */
export interface Bed extends TestBed {
  /** Runs a file in a directory of its own that holds it. */
  run(buddyYml: string, args?: readonly string[], options?: Options): Promise<Ended & { cwd: string }>;
  /** Asks the engine with its own program. */
  docker(...args: string[]): string;
}

export interface Options extends RunOptions {
  readonly files?: Readonly<Record<string, string>>;
}

const wayOut = 'start one with: node packages/runner/test-bed/main.mjs up';
const folder = process.env.BUDDYKIT_TEST_BED ?? join(tmpdir(), 'buddykit-test-bed');
const found = readTestBed();

/** Tests that need a real engine. Without one they are skipped, or fail where an engine is a must. */
export function describeEngine(title: string, tests: (bed: Bed) => void): void {
  if (found !== undefined) {
    const bed = found;
    describe(title, { timeout: 60_000 }, () => tests({ ...bed, run: runIn(bed), docker: askIn(bed) }));
    return;
  }
  describe(title, () => {
    if (process.env.BUDDYKIT_REQUIRE_ENGINE) it('has an engine', () => expect.fail(`no engine: ${wayOut}`));
    else it.skip(`needs an engine: ${wayOut}`, () => {});
  });
}

function runIn({ dockerHost, openRegistry }: TestBed): Bed['run'] {
  return async (buddyYml, args = [], { files, env, ...options } = {}) => {
    const cwd = options.cwd ?? directoryWith({ 'buddy.yml': buddyYml, ...files });
    const surroundings = { HOME: homeOf(cwd), DOCKER_HOST: dockerHost, ...env };
    const all = ['run', ...args, '--replace-registry', `docker.io=${openRegistry}`];
    return { cwd, ...(await runCli(all, { ...options, cwd, env: surroundings })) };
  };
}

function askIn({ dockerHost }: TestBed): Bed['docker'] {
  return (...args) => {
    const env = { PATH: process.env.PATH, DOCKER_HOST: dockerHost };
    const { status, stdout, stderr } = spawnSync('docker', args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`docker ${args.join(' ')} ended with ${status}: ${stderr}`);
    return stdout.trim();
  };
}

function readTestBed(): TestBed | undefined {
  try {
    // Written by the test bed itself.
    return JSON.parse(readFileSync(join(folder, 'engine.json'), 'utf8')) as TestBed;
  } catch {
    return undefined;
  }
}
