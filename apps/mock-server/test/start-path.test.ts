import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
/** A word that the runner alone has. */
const marksRunner = 'MOUNT_CHANGED';

/** Imports that are loaded with a file, and those that it may load later as well. */
const atOnce = /(?:from|import) ?"(\.[^"]+\.js)"/g;
const sometime = /(?:from|import) ?\(?"(\.[^"]+\.js)"/g;

/** The files of the bundle that one of them leads to. Others may be left of an earlier build. */
function leadsTo(file: string, imports: RegExp, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports))
    leadsTo(join(dirname(file), path), imports, seen);
  return seen;
}

function holdsRunner(file: string): boolean {
  return readFileSync(file, 'utf8').includes(marksRunner);
}

describe('the bundle', () => {
  test.each(['main.js', 'index.js'])('of %s loads nothing of the runner at the start', (entry) => {
    const loaded = [...leadsTo(join(dist, entry), atOnce)];
    expect(loaded.length).toBeGreaterThan(2);
    expect(loaded.filter(holdsRunner)).toEqual([]);
  });

  test('has the runner, and the program that cleans up after it', () => {
    const chunks = [...leadsTo(join(dist, 'main.js'), sometime)];
    const [runner = '', ...others] = chunks.filter(holdsRunner);
    expect(others).toEqual([]);
    const [, watcher = ''] =
      /new URL\(['"`]([^'"`]+)['"`], ?import\.meta\.url\)/.exec(readFileSync(runner, 'utf8')) ?? [];
    expect(readFileSync(join(dirname(runner), watcher), 'utf8')).not.toBe('');
  });
});
