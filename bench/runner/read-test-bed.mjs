import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** The engine and the registries of the runner's test bed. */
export async function readTestBed() {
  const directory = process.env.BUDDYKIT_TEST_BED ?? join(tmpdir(), 'buddykit-test-bed');
  try {
    return JSON.parse(await readFile(join(directory, 'engine.json'), 'utf8'));
  } catch (cause) {
    throw new Error('There is no engine: run `node packages/runner/test-bed/main.mjs up` first.', { cause });
  }
}
