import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createDockerEngine, type Engine, type RegistryCredentials } from '@buddykit/runner';
import { afterAll, describe, expect, it } from 'vitest';

/** What `test-bed/main.mjs up` wrote. */
export interface TestBed {
  readonly dockerHost: string;
  /** Asks for a password. */
  readonly registry: { readonly address: string } & RegistryCredentials;
  /** The same images, for everyone. */
  readonly openRegistry: string;
}

const wayOut = 'start one with: node packages/runner/test-bed/main.mjs up';
const file = join(process.env.BUDDYKIT_TEST_BED ?? join(tmpdir(), 'buddykit-test-bed'), 'engine.json');
const found = readTestBed();

/** Tests that need a real engine. Without one they are skipped, or fail where an engine is a must. */
export function describeEngine(title: string, tests: (bed: TestBed, engine: Engine) => void): void {
  if (!found) {
    describeMissing(title);
    return;
  }
  const engine = createDockerEngine({ environment: engineEnvironment(found) });
  describe(title, { timeout: 60_000 }, () => {
    afterAll(() => engine.close());
    tests(found, engine);
  });
}

/** The variables that lead to the engine, and nothing that leads elsewhere. */
export function engineEnvironment(bed: TestBed): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, DOCKER_HOST: bed.dockerHost };
}

function describeMissing(title: string): void {
  describe(title, () => {
    if (process.env.BUDDYKIT_REQUIRE_ENGINE) it('has an engine', () => expect.fail(`no engine: ${wayOut}`));
    else it.skip(`needs an engine: ${wayOut}`, () => {});
  });
}

function readTestBed(): TestBed | undefined {
  try {
    // Written by the test bed itself.
    return JSON.parse(readFileSync(file, 'utf8')) as TestBed;
  } catch {
    return undefined;
  }
}
