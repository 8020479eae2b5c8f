import { describe, expect, it } from 'vitest';
import { edits } from './edits.js';
import { type Bumps, everyPackage, releasedRepository } from './small-repository.js';

const names = ['@small/core', '@small/sdk', 'small', '@small/mock'];
const additive = 'a new optional field of a request';
const breaking = 'a field of a request that becomes required';

describe.concurrent('the gate of a contract', () => {
  it('passes a contract that is the released one', async () => {
    const repository = await releasedRepository();
    expect(await repository.contract('check')).toEqual({
      code: 0,
      stdout: 'The contract is that of release 1.0.0.\n',
      stderr: '',
    });
  });

  it.for<[keyof typeof edits, Bumps, number]>([
    [additive, everyPackage('minor'), 0],
    [additive, everyPackage('major'), 0],
    [additive, everyPackage('patch'), 1],
    [additive, everyPackage('none'), 1],
    [breaking, everyPackage('major'), 0],
    [breaking, everyPackage('minor'), 1],
    ['a field that answers lose', everyPackage('major'), 0],
    ['a field that answers lose', everyPackage('minor'), 1],
    ['a new operation', everyPackage('minor'), 0],
    ['other words', { '@small/core': 'patch', '@small/sdk': 'patch', small: 'patch' }, 0],
    ['other words', { '@small/core': 'patch', '@small/sdk': 'patch' }, 1],
  ])('judges %s with the changeset %o by exit code %i', async ([edit, bumps, code], { expect: see }) => {
    const repository = await releasedRepository();
    await edits[edit](repository);
    await repository.plan(bumps);
    see((await repository.contract('check')).code).toBe(code);
  });

  it('names the finding, its places, the packages and the lines to add', async () => {
    const repository = await releasedRepository();
    await edits[breaking](repository);
    await repository.plan(everyPackage('minor'));
    const { code, stdout, stderr } = await repository.contract('check');
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^spec\/things\.yaml:\d+:\d+ {2}request-property-became-required$/m);
    expect(stdout).toMatch(/^ {2}at: PUT \/things\/\{id\}$/m);
    expect(stdout).toMatch(/^ {2}before: spec\/releases\/1\.0\.0\.json:\d+:\d+$/m);
    expect(stdout).toMatch(/^ {2}@small\/core +needs major +has minor$/m);
    const [, front] = stdout.split('write it:\n\n');
    expect(front).toBe(`---\n${names.map((name) => `'${name}': major\n`).join('')}---\n`);
  });

  it('shows GitHub each change that fails beside its line', async () => {
    const repository = await releasedRepository();
    await edits[breaking](repository);
    await edits[additive](repository);
    await repository.plan(everyPackage('minor'));
    const { code, stdout } = await repository.contract('check', '--format', 'github');
    expect(code).toBe(1);
    const notes = stdout.split('\n').filter((line) => line.startsWith('::'));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(
      /^::error file=spec\/things\.yaml,line=\d+,col=\d+,title=Asks for @small\/core major%2C .*::.*color/,
    );
  });

  it('asks for a release of those who show the types of a package that breaks', async () => {
    const repository = await releasedRepository();
    await edits[breaking](repository);
    // Changesets themselves would give the dependents a patch, or nothing.
    await repository.plan({ '@small/core': 'major' });
    const { code, stdout } = await repository.contract('check');
    expect(code).toBe(1);
    expect(stdout).toMatch(/@small\/core +needs major +has major/);
    expect(stdout).toMatch(/@small\/sdk +needs major +has patch/);
    expect(stdout).not.toContain("'@small/core': major");
    expect(stdout).toContain("'@small/sdk': major");
  });

  it('counts what Changesets add of themselves, such as the others of a fixed group', async () => {
    const repository = await releasedRepository();
    await edits[additive](repository);
    await repository.edit(
      '.changeset/config.json',
      '{',
      '{"fixed":[["@small/core","@small/sdk","small","@small/mock"]],',
    );
    expect((await repository.contract('check')).code).toBe(1);
    await repository.plan({ '@small/core': 'minor' });
    expect((await repository.contract('check')).code).toBe(0);
  });

  it('asks for nothing when a change is taken back before its release', async () => {
    const repository = await releasedRepository();
    const before = await repository.read('spec/things.yaml');
    await edits[breaking](repository);
    await repository.commit('Break');
    await repository.write({ 'spec/things.yaml': before });
    await repository.commit('Unbreak');
    expect((await repository.contract('check')).code).toBe(0);
  });

  it('lets words of a mock server alone', async () => {
    const repository = await releasedRepository();
    await edits['other words'](repository);
    expect((await repository.contract('check')).stdout).toMatch(/@small\/mock +needs nothing +has nothing/);
  });

  it('lets a package below 1.0.0 break in a minor release and add in a patch', async () => {
    const repository = await releasedRepository({ version: '0.3.0' });
    await edits[breaking](repository);
    await repository.plan(everyPackage('patch'));
    expect((await repository.contract('check')).stdout).toMatch(/@small\/core +needs minor +has patch/);
    await repository.plan(everyPackage('minor'));
    expect((await repository.contract('check')).code).toBe(0);
  });

  it('asks nothing of a package that was never released', async () => {
    const repository = await releasedRepository();
    await repository.write({ 'packages/new/package.json': '{ "name": "@small/new", "version": "0.0.0" }\n' });
    await repository.edit(
      'contract.config.yaml',
      'packages:\n',
      'packages:\n  - folder: packages/new\n    surfaces: [types]\n',
    );
    await edits[breaking](repository);
    await repository.plan(everyPackage('major'));
    expect(await repository.contract('check')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/@small\/new +needs nothing/),
    });
  });

  it('judges pre-releases by the release before them', async () => {
    const repository = await releasedRepository();
    await edits[breaking](repository);
    await repository.plan(everyPackage('minor'));
    await repository.changeset('pre', 'enter', 'next');
    await repository.changeset('version');
    expect((await repository.manifest('core')).version).toBe('1.1.0-next.0');
    expect((await repository.contract('check')).stdout).toMatch(/@small\/core +needs major +has minor/);
    await repository.plan(everyPackage('major'));
    expect((await repository.contract('check')).code).toBe(0);
    await repository.changeset('version');
    expect((await repository.manifest('core')).version).toBe('2.0.0-next.1');
    expect((await repository.contract('check')).code).toBe(0);
  });
});

describe.concurrent('the policy of a repository', () => {
  it('decides what a package must release, and says what of it no longer holds', async () => {
    const repository = await releasedRepository();
    await repository.edit('contract.config.yaml', 'releases:', 'policy: policy.yaml\nreleases:');
    await repository.write({
      'policy.yaml':
        'overrides:\n' +
        '  - { id: request-property-became-required, level: info, surface: mock, reason: It fills the field in. }\n' +
        '  - { id: request-property-added, level: info, reason: It waits for its day. }\n',
    });
    await edits[breaking](repository);
    await repository.plan(everyPackage('minor'));
    expect((await repository.contract('check')).stdout).toMatch(/@small\/mock +needs minor +has minor/);
    const waiver = "  - { fingerprint: '0123456789ab', reason: None., until: '2999-01-01' }\n";
    await repository.write({ 'policy.yaml': `waivers:\n${waiver}` });
    await repository.plan(everyPackage('major'));
    expect(await repository.contract('check')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('policy.yaml:2:5: the waiver of 0123456789ab matches no finding'),
    });
  });
});
