import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
/** A word that the runner alone has. */
const marksRunner = 'MOUNT_CHANGED';

/** The files of the bundle that are loaded with one of them. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imported = readFileSync(file, 'utf8').matchAll(/(?:from|import) ?"(\.[^"]+\.js)"/g);
  for (const [, path = ''] of imported) loadedWith(join(dirname(file), path), seen);
  return seen;
}

function holdsRunner(file: string): boolean {
  return readFileSync(file, 'utf8').includes(marksRunner);
}

describe('the bundle', () => {
  test.each(['main.js', 'index.js'])('of %s loads nothing of the runner at the start', (entry) => {
    const loaded = [...loadedWith(join(dist, entry))];
    expect(loaded.length).toBeGreaterThan(2);
    expect(loaded.filter(holdsRunner)).toEqual([]);
  });

  test('has the runner, and the program that cleans up after it', () => {
    const chunks = readdirSync(join(dist, 'chunks'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => join(dist, 'chunks', name));
    const [runner = '', ...others] = chunks.filter(holdsRunner);
    expect(others).toEqual([]);
    const [, watcher = ''] =
      /new URL\(['"`]([^'"`]+)['"`], ?import\.meta\.url\)/.exec(readFileSync(runner, 'utf8')) ?? [];
    expect(readFileSync(join(dirname(runner), watcher), 'utf8')).not.toBe('');
  });
});
