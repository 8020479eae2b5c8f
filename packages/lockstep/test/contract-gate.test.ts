import { execFile } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { withMutatedTree } from './mutated-tree.js';

const folder = dirname(createRequire(import.meta.url).resolve('@buddykit/contract/package.json'));

interface Ended {
  code: number;
  stdout: string;
}

async function check(root: string): Promise<Ended> {
  const args = [join(folder, 'dist/main.js'), 'check'];
  try {
    return { code: 0, stdout: (await promisify(execFile)(process.execPath, args, { cwd: root })).stdout };
  } catch (error) {
    // What execFile rejects with when the program ran.
    const { code, stdout } = error as Error & Ended;
    return { code, stdout };
  }
}

async function forgetChangesets(root: string): Promise<void> {
  const files = await readdir(join(root, '.changeset'));
  for (const file of files.filter((name) => name.endsWith('.md'))) await rm(join(root, '.changeset', file));
}

describe('the gate of the contract', () => {
  it('names the line of a field that was added to spec/, and the changeset that it asks for', async () => {
    const field = '    zz_new_field: { type: string, description: Not there yet. }\n';
    const edits = {
      'spec/schemas/actions/build.yaml': (text: string) =>
        text.replace('  properties:\n', `  properties:\n${field}`),
    };
    await withMutatedTree(edits, async (root) => {
      await forgetChangesets(root);
      const { code, stdout } = await check(root);
      expect(code).toBe(1);
      expect(stdout).toMatch(/^spec\/schemas\/actions\/build\.yaml:5:5 {2}/m);
      expect(stdout).toContain('zz_new_field');
      expect(stdout).toContain("---\n'@buddykit/core': minor\n'@buddykit/sdk': minor\n'buddykit': minor\n");
      expect(stdout).toContain('openapi.json is not what the contract says now');
    });
  });
});
