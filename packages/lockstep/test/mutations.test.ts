import { describe, expect, it } from 'vitest';
import { type CheckName, checks } from '../src/checks.js';
import { applyWaivers, readWaivers } from '../src/waivers.js';
import { withMutatedTree } from './mutated-tree.js';
import { mutations } from './mutations/mutations.js';
import { repository } from './repository.js';

const waivers = await readWaivers(repository);
const names = Object.keys(checks) as CheckName[];

describe.each(names)('the check %s', (check) => {
  it.each(mutations[check])('finds $title', async ({ edits, file, name, says }) => {
    const findings = await withMutatedTree(edits, (root) => checks[check](root));
    const about = findings.filter((finding) => finding.file === file && finding.name === name);
    expect(about.map(({ message }) => message)).toContainEqual(expect.stringMatching(says));
    expect(findings.every((finding) => finding.check === check)).toBe(true);
  });
});

describe('a tree that is copied and not changed', () => {
  it('is in step as the repository is', async () => {
    const edits = { 'packages/sdk/src/clock.ts': (text: string) => `${text}\n` };
    await withMutatedTree(edits, async (root) => {
      for (const name of [
        'handlers',
        'stale-files',
        'examples',
        'sdk-methods',
        'import-directions',
      ] as const) {
        const own = waivers.filter(({ check }) => check === name);
        expect(applyWaivers(await checks[name](root), own), name).toEqual([]);
      }
    });
  });
});
