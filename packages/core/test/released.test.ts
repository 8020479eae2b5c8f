import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const releases = join(import.meta.dirname, '../../../spec/releases');

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

it('the released contract of the package is the last one of spec/releases', () => {
  const { latest } = readJson(join(releases, 'index.json'));
  const released = readJson(createRequire(import.meta.url).resolve('@buddykit/core/released.json'));
  expect(released).toEqual(readJson(join(releases, `${latest}.json`)));
  expect(released.info.version).toBe(latest);
});
