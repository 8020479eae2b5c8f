import { describe, expect, it } from 'vitest';
import { applyWaivers, readWaivers } from '../src/waivers.js';
import { withMutatedTree } from './mutated-tree.js';

const finding = { check: 'retyped-fields', file: 'a.ts', line: 3, name: 'hash_id', message: 'repeats it' };
const waiver = { check: 'retyped-fields', file: 'a.ts', name: 'hash_id', reason: 'The server sets it.' };

describe('a waiver', () => {
  it('lets its finding pass, wherever in the file it is', () => {
    expect(applyWaivers([finding, { ...finding, line: 9 }], [waiver])).toEqual([]);
  });

  it.each([
    ['check', 'retyped-values'],
    ['file', 'b.ts'],
    ['name', 'key'],
  ])('lets nothing pass that differs by its %s', (key, value) => {
    const other = { ...finding, [key]: value };
    expect(applyWaivers([finding, other], [waiver])).toEqual([other]);
  });

  it('may hold for a folder, and for all names', () => {
    const inside = { ...finding, file: 'src/inner/a.ts', name: 'key_id' };
    const wide = { ...waiver, file: 'src/**', name: '*' };
    expect(applyWaivers([inside, finding], [wide])).toEqual([finding]);
  });

  it.each(['', '  ', undefined])('without a reason (%j) is a finding, and lets nothing pass', (reason) => {
    const { reason: _, ...rest } = waiver;
    const found = applyWaivers([finding], [{ ...rest, ...(reason !== undefined && { reason }) }]);
    expect(found).toEqual([
      finding,
      expect.objectContaining({
        check: 'waivers',
        file: 'packages/lockstep/waivers.yaml',
        message: 'lets hash_id of a.ts pass retyped-fields without a reason. Write one, or remove it.',
      }),
    ]);
  });

  it('that nothing needs any more is a finding', () => {
    expect(applyWaivers([], [waiver])).toEqual([
      expect.objectContaining({
        check: 'waivers',
        message: 'lets hash_id of a.ts pass retyped-fields, which does not find it any more. Remove it.',
      }),
    ]);
  });

  it('is read from waivers.yaml', async () => {
    const edits = { 'packages/lockstep/waivers.yaml': () => '- { check: a, file: b, name: c, reason: d }\n' };
    const read = await withMutatedTree(edits, readWaivers);
    expect(read).toEqual([{ check: 'a', file: 'b', name: 'c', reason: 'd' }]);
  });

  it('is refused in a file that is no list', async () => {
    const edits = { 'packages/lockstep/waivers.yaml': () => 'check: a\n' };
    await expect(withMutatedTree(edits, readWaivers)).rejects.toThrow(
      'must be a list of check, file, name and reason',
    );
  });
});
