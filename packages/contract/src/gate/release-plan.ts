import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ContractError } from '../contract-error.js';

/** What the pending changesets will do, as far as the gate needs it. */
export interface ReleasePlan {
  readonly changesets: readonly { readonly id: string }[];
  readonly releases: readonly { readonly name: string; readonly type: string; readonly newVersion: string }[];
  /** Set between `changeset pre enter` and the release after `pre exit`. */
  readonly preState?: { readonly mode: 'pre' | 'exit' } | undefined;
}

type GetReleasePlan = (folder: string) => Promise<ReleasePlan>;

/**
 * What the pending changesets of a repository plan, dependents included. The repository's own Changesets are asked,
 * so that the answer is what its `changeset version` will do.
 *
 * @throws ContractError when the repository has no Changesets, or a changeset cannot be read
 */
export async function readReleasePlan(root: string): Promise<ReleasePlan> {
  const getReleasePlan = await loadGetReleasePlan(root);
  try {
    return await getReleasePlan(root);
  } catch (error) {
    throw new ContractError(`.changeset: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

/** The program `changeset` of a repository. */
export async function findChangesetProgram(root: string): Promise<string> {
  const manifest = findChangesets(root);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(await readFile(manifest, 'utf8'));
  return join(manifest, '..', typeof bin === 'string' ? bin : (bin.changeset ?? 'bin.js'));
}

async function loadGetReleasePlan(root: string): Promise<GetReleasePlan> {
  const file = createRequire(findChangesets(root)).resolve('@changesets/get-release-plan');
  const module: Record<string, unknown> = await import(pathToFileURL(file).href);
  const found = [module.getReleasePlan, module.default, Reflect.get(Object(module.default), 'default')];
  const getReleasePlan = found.find((candidate) => typeof candidate === 'function');
  if (getReleasePlan === undefined)
    throw new ContractError(`${file}: has no getReleasePlan; this version is not known.`);
  // A package of JavaScript, known by its documentation and by the tests of the gate.
  return getReleasePlan as GetReleasePlan;
}

function findChangesets(root: string): string {
  try {
    return createRequire(join(root, 'package.json')).resolve('@changesets/cli/package.json');
  } catch (error) {
    throw new ContractError(
      `${root}: has no @changesets/cli, which plans the releases: add it to the devDependencies and install.`,
      { cause: error },
    );
  }
}
