import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const built = join(import.meta.dirname, '../../dist/index.js');

/** The files that the built server loads until it has answered a request. */
async function loadedFor(...contract: string[]): Promise<string[]> {
  const script = join(import.meta.dirname, 'loaded-files.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, built, ...contract]);
  const lines = stdout.trim().split('\n');
  expect(lines.pop()).toBe('status 200');
  return lines.filter((line) => line.includes('2026-01'));
}

test('the contract of January 2026 is loaded by the first request that asks for it, and not before', async () => {
  expect(await loadedFor()).toEqual([]);
  expect(await loadedFor('2024-10')).toEqual([]);
  expect(await loadedFor('2026-01')).toHaveLength(1);
});
