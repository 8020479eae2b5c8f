import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

/** The modules that a process loads when it imports an entry point. */
async function loadedBy(entry: string): Promise<string[]> {
  const script = join(import.meta.dirname, 'loaded-modules.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, entry]);
  return stdout.split('\n').filter((line) => line !== '');
}

const isZod = (url: string) => /\/zod\//.test(url);

describe('an entry point', () => {
  it.each(['@buddykit/core', '@buddykit/core/request-shapes', '@buddykit/core/response-shapes'])(
    '%s loads without zod, which costs more than a command-line tool does',
    async (entry) => {
      const loaded = await loadedBy(entry);
      expect(loaded.length).toBeGreaterThan(0);
      expect(loaded.filter(isZod)).toEqual([]);
    },
  );

  it.each(['@buddykit/core/validators', '@buddykit/core/check'])('%s loads zod', async (entry) => {
    expect((await loadedBy(entry)).some(isZod)).toBe(true);
  });
});
