import { describe, expect, it } from 'vitest';
import { edits } from './edits.js';
import { type Bumps, everyPackage, releasedRepository } from './small-repository.js';

const additive = 'a new optional field of a request';
const breaking = 'a field of a request that becomes required';

describe.concurrent('the changeset that the gate writes', () => {
  it.for<[keyof typeof edits, Bumps | undefined]>([
    [additive, undefined],
    [additive, everyPackage('patch')],
    [additive, { '@small/core': 'minor' }],
    [breaking, undefined],
    [breaking, everyPackage('minor')],
    [breaking, { '@small/core': 'major' }],
    ['a new operation', undefined],
    ['a field that answers lose', undefined],
    ['other words', undefined],
  ])('repairs %s that is planned as %o, once', async ([edit, planned], { expect: see }) => {
    const repository = await releasedRepository();
    await edits[edit](repository);
    if (planned !== undefined) await repository.plan(planned);
    see((await repository.contract('check')).code).toBe(1);
    const before = await repository.pending();
    const { code, stdout } = await repository.contract('changeset');
    see(code).toBe(0);
    see(stdout).toMatch(/^Wrote \.changeset\/contract-[0-9a-f]{8}\.md\.\n$/);
    see((await repository.contract('check')).code).toBe(0);
    see(await repository.pending()).toHaveLength(before.length + 1);
    see(await repository.contract('changeset')).toMatchObject({
      code: 0,
      stdout: 'Enough is planned: no changeset is needed.\n',
    });
    see(await repository.pending()).toHaveLength(before.length + 1);
  });

  it('names the packages that lack something, and says what changed, what breaks first', async () => {
    const repository = await releasedRepository();
    await edits[additive](repository);
    await edits[breaking](repository);
    const { code, stdout } = await repository.contract('changeset', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^---\n'@small\/core': major\n'@small\/sdk': major\n'small': major\n'@small\/mock': major\n---\n\n/,
    );
    const changes = stdout.split('\n').filter((line) => line.startsWith('- '));
    expect(changes[0]).toMatch(/^- \*\*Breaking:\*\* .*color.*PUT \/things\/\{id\}/);
    expect(changes.at(-1)).toMatch(/^- .*size/);
    expect(changes.at(-1)).not.toContain('Breaking');
    expect(await repository.pending()).toEqual([]);
  });

  it('tells only what the pending ones do not cover', async () => {
    const repository = await releasedRepository();
    await edits[additive](repository);
    await repository.plan(everyPackage('minor'));
    await edits[breaking](repository);
    const { stdout } = await repository.contract('changeset', '--dry-run');
    expect(stdout).toContain('color');
    expect(stdout).not.toContain('size');
  });

  it('never takes the place of a file', async () => {
    const repository = await releasedRepository();
    await edits[additive](repository);
    const first = /\.changeset\/\S+\.md/.exec((await repository.contract('changeset')).stdout)?.[0] ?? '';
    await repository.write({ [first]: "---\n'@small/core': patch\n---\n\nMine.\n" });
    const { stdout } = await repository.contract('changeset');
    expect(stdout).toBe(`Wrote ${first.replace('.md', '-2.md')}.\n`);
    expect(await repository.read(first)).toContain('Mine.');
    expect((await repository.contract('check')).code).toBe(0);
  });

  it('is not written while something else is wrong', async () => {
    const repository = await releasedRepository();
    await edits[additive](repository);
    await repository.edit('spec/releases/1.0.0.json', '"Things"', '"Others"');
    expect(await repository.contract('changeset')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('was edited'),
    });
    expect(await repository.pending()).toEqual([]);
  });
});
