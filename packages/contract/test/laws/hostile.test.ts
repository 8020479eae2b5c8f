import { execFile } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

interface Outcome {
  readonly findings?: number;
  readonly refused?: string;
  readonly longest?: number;
  readonly isPolluted: boolean;
  readonly milliseconds: number;
}

const script = fileURLToPath(new URL('compare-hostile.mjs', import.meta.url));

/** Compares in a process with little memory, which is ended when it takes far too long. */
async function compare(name: string, size: number): Promise<Outcome> {
  const args = ['--max-old-space-size=512', script, name, String(size)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 55_000, env: {} });
  return JSON.parse(stdout) as Outcome; // The script prints one.
}

test.each([
  ['lists in lists', 100_000, 'refused'],
  ['a long enum', 100_000, 'told'],
  ['a chain of references', 20_000, 'refused'],
  ['a chain of parts', 20_000, 'refused'],
  ['a chain of properties', 5_000, 'told'],
  ['properties that double', 200, 'told'],
  ['parts that double', 60, 'told'],
  ['written parts that double', 14, 'refused'],
  ['branches that double', 30, 'told'],
  ['the same branch twice', 40, 'told'],
  ['many unions at once', 14, 'told'],
  ['many branches', 1_000, 'told'],
  ['many exclusions', 500, 'told'],
  ['many conditions', 500, 'told'],
  ['a schema that is itself', 0, 'told'],
  ['a part that is itself', 0, 'told'],
  ['a branch that is itself', 0, 'told'],
  ['branches in a circle', 0, 'told'],
  ['a pattern without end', 0, 'told'],
  ['names of prototypes', 0, 'told'],
  ['a reference into nothing', 0, 'refused'],
  ['a reference into a prototype', 0, 'refused'],
  ['a reference to elsewhere', 0, 'refused'],
  ['what is no contract in places', 0, 'told'],
  ['what is no schema in places', 0, 'told'],
] as const)('A contract with %s (%i) ends, and is %s.', async (name, size, end) => {
  const outcome = await compare(name, size);
  expect(outcome.isPolluted).toBe(false);
  expect(outcome.longest ?? 0).toBeLessThan(2_000);
  expect(outcome.refused === undefined ? 'told' : 'refused').toBe(end);
  expect(outcome.refused ?? '').not.toContain('    at ');
});

test.each([
  ['a long enum', 10_000],
  ['a chain of properties', 1_000],
  ['many exclusions', 100],
  ['many conditions', 100],
] as const)('What %s costs grows far less than with the square of its size.', async (name, size) => {
  const [small, large] = [await compare(name, size), await compare(name, 8 * size)];
  expect(large.milliseconds / small.milliseconds).toBeLessThan(32);
});
