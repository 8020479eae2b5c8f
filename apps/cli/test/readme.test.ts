import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from './run-cli.js';

it('tells the exit codes that the help tells', async () => {
  const { stdout } = await runCli([]);
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const told = [...readme.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => code);
  const helped = [...stdout.matchAll(/^ {2}(\d+) +\w/gm)].map(([, code]) => code);
  expect(told).toEqual(helped);
  expect(told.length).toBeGreaterThan(3);
});
