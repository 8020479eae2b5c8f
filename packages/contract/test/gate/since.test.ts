import { describe, expect, it } from 'vitest';
import { edits } from './edits.js';
import { cloneOf, everyPackage, releasedRepository, type SmallRepository } from './small-repository.js';

const additive = 'a new optional field of a request';
const breaking = 'a field of a request that becomes required';

/** A repository whose main has an unreleased change that is planned as major, on a new branch. */
async function branchOfChangedMain(): Promise<SmallRepository> {
  const repository = await releasedRepository();
  await edits[breaking](repository);
  await repository.plan(everyPackage('major'));
  await repository.commit('Break');
  await repository.git('switch', '--quiet', '--create', 'feature');
  return repository;
}

describe.concurrent('the gate of a branch', () => {
  it('asks for a changeset of its own, even where enough is planned already', async () => {
    const repository = await branchOfChangedMain();
    await edits[additive](repository);
    await repository.commit('Add');
    expect((await repository.contract('check')).code).toBe(0);
    const { code, stdout } = await repository.contract('check', '--since', 'main');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /This branch changes the contract since [0-9a-f]{12}, and has no changeset that says so/,
    );
    expect(stdout).toMatch(/^spec\/things\.yaml:\d+:\d+ .*\n.*size/m);
    expect(stdout).not.toContain('color');
    const annotated = await repository.contract('check', '--since', 'main', '--format', 'github');
    expect(annotated.stdout).toMatch(
      /^::error file=spec\/things\.yaml,line=\d+,col=\d+,title=Asks for a changeset::.*size/m,
    );
  });

  it.for([
    ['committed', true],
    ['not committed yet', false],
  ] as const)('passes with a changeset that is %s', async ([_, isCommitted], { expect: see }) => {
    const repository = await branchOfChangedMain();
    await edits[additive](repository);
    await repository.plan(everyPackage('minor'));
    if (isCommitted) await repository.commit('Add');
    see((await repository.contract('check', '--since', 'main')).code).toBe(0);
  });

  it('passes with an empty changeset, which says that there is nothing to say', async () => {
    const repository = await branchOfChangedMain();
    await edits['other words'](repository);
    expect((await repository.contract('check', '--since', 'main')).code).toBe(1);
    await repository.changeset('add', '--empty');
    expect((await repository.contract('check', '--since', 'main')).code).toBe(0);
  });

  it('passes when the branch does not touch the contract', async () => {
    const repository = await branchOfChangedMain();
    await repository.write({ 'README.md': 'Words.\n' });
    await repository.commit('Words');
    expect((await repository.contract('check', '--since', 'main')).code).toBe(0);
  });

  it('passes when the branch takes back all that was not released, its changeset too', async () => {
    const repository = await branchOfChangedMain();
    await repository.git('revert', '--no-edit', 'HEAD');
    expect(await repository.pending()).toEqual([]);
    expect((await repository.contract('check', '--since', 'main')).code).toBe(0);
  });

  it('asks for a changeset when the contract was moved, too', async () => {
    const repository = await branchOfChangedMain();
    await repository.git('mv', 'spec/openapi.yaml', 'spec/contract.yaml');
    await repository.edit('contract.config.yaml', 'spec/openapi.yaml', 'spec/contract.yaml');
    expect((await repository.contract('check', '--since', 'main')).code).toBe(1);
  });

  it('does not count what main did since the branch left it', async () => {
    const repository = await branchOfChangedMain();
    await repository.git('switch', '--quiet', 'main');
    await edits['a new operation'](repository);
    await repository.plan(everyPackage('minor'));
    await repository.commit('Add to main');
    await repository.git('switch', '--quiet', 'feature');
    expect((await repository.contract('check', '--since', 'main')).code).toBe(0);
  });

  it('still fails when too little is planned', async () => {
    const repository = await releasedRepository();
    await repository.git('switch', '--quiet', '--create', 'feature');
    await edits[breaking](repository);
    await repository.plan(everyPackage('minor'));
    expect((await repository.contract('check', '--since', 'main')).code).toBe(1);
  });

  it('ends with 2 for a ref that git does not know', async () => {
    const repository = await releasedRepository();
    expect(await repository.contract('check', '--since', '--all')).toMatchObject({ code: 2 });
    expect(await repository.contract('check', '--since', 'nowhere')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('git knows no commit nowhere here'),
    });
  });

  it('ends with 2 in a shallow clone, and says how to fetch the history', async () => {
    const repository = await branchOfChangedMain();
    await edits[additive](repository);
    await repository.commit('Add');
    await repository.git('switch', '--quiet', 'main');
    await edits['other words'](repository);
    await repository.commit('Words');
    const shallow = await cloneOf(repository, '--depth=1', '--no-single-branch', '--branch=feature');
    expect(await shallow.contract('check', '--since', 'origin/main')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/no commit that HEAD and origin\/main have in common.*fetch --unshallow/),
    });
    await shallow.git('fetch', '--quiet', '--unshallow');
    expect((await shallow.contract('check', '--since', 'origin/main')).code).toBe(1);
  });
});
