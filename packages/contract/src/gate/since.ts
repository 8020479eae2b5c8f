import { relative, resolve } from 'node:path';
import { ContractError } from '../contract-error.js';
import { loadContract } from '../load/load-contract.js';
import { compareRelease } from './compare-release.js';
import type { GateConfig } from './gate-config.js';
import { askGit, runGit } from './git.js';
import type { Contract } from './read-head.js';
import type { Tree } from './read-tree.js';
import type { ContractChange } from './required-bumps.js';

/** What a branch does to the contract. */
export interface Branch extends ContractChange {
  /** The commit that it left the other branch at. */
  readonly base: string;
  /** The changesets that it adds or edits. */
  readonly changesets: readonly string[];
}

/**
 * Whether a branch changes the contract and no changeset says so. One that takes back all that was not released has
 * nothing to say.
 */
export function isSilent(branch: Branch, { isChanged }: ContractChange): boolean {
  return isChanged && branch.isChanged && branch.changesets.length === 0;
}

/**
 * Compares the working tree with the commit where it left another branch.
 *
 * @throws ContractError when git does not know that commit, as in a shallow clone
 */
export async function readBranch(
  config: GateConfig,
  tree: Tree,
  { ref, now }: { ref: string; now: Date },
): Promise<Branch> {
  const base = await findBase(config.root, ref);
  const changesets = await changedChangesets(config.root, base, tree);
  const before = await contractAt(config, base);
  // It may have been moved, which has to be said as any other change.
  if (before === undefined) return { base, findings: [], isChanged: true, changesets };
  return { base, changesets, ...(await compareRelease(config, { old: before, new: tree.head, now })) };
}

async function findBase(root: string, ref: string): Promise<string> {
  const known = await askGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  if (!known.ok) {
    const said = known.text === '' ? '' : ` (${known.text.split('\n')[0]})`;
    throw new ContractError(`git knows no commit ${ref} here${said}. ${await wayToFetch(root)}`);
  }
  const base = await askGit(root, ['merge-base', known.text, 'HEAD']);
  if (base.ok) return base.text;
  throw new ContractError(
    `git knows no commit that HEAD and ${ref} have in common. ${await wayToFetch(root)}`,
  );
}

async function wayToFetch(root: string): Promise<string> {
  const shallow = await askGit(root, ['rev-parse', '--is-shallow-repository']);
  return shallow.text === 'true'
    ? 'This clone is shallow: fetch the whole history with `git fetch --unshallow`, or `fetch-depth: 0` of actions/checkout.'
    : 'Name a branch that HEAD comes from, and fetch it first.';
}

/** The contract as a commit has it; undefined when it has none. */
async function contractAt(
  { root, contract, resolved }: GateConfig,
  base: string,
): Promise<Contract | undefined> {
  const path = relative(root, resolve(root, resolved?.file ?? contract)).replaceAll('\\', '/');
  const name = `${base}:./${path}`;
  const { ok } = await askGit(root, ['cat-file', '-e', name]);
  return ok ? loadContract(name, { cwd: root }) : undefined;
}

async function changedChangesets(root: string, base: string, { plan }: Tree): Promise<string[]> {
  const folder = ['--', '.changeset'];
  const files = [
    await runGit(root, ['diff', '--name-only', '--diff-filter=d', '-z', base, ...folder]),
    await runGit(root, ['ls-files', '--others', '--exclude-standard', '-z', ...folder]),
  ].flatMap((list) => list.split('\0'));
  return plan.changesets
    .map(({ id }) => id)
    .filter((id) => files.some((file) => file.endsWith(`.changeset/${id}.md`)));
}
