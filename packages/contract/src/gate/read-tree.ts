import { relative, resolve } from 'node:path';
import { ContractError } from '../contract-error.js';
import { loadContract } from '../load/load-contract.js';
import type { GateConfig } from './gate-config.js';
import { type GatePackage, readPackages } from './packages.js';
import { type Contract, readHead } from './read-head.js';
import { type ReleasePlan, readReleasePlan } from './release-plan.js';
import { faultsOf, type Releases, readReleases, snapshotFile } from './releases.js';

/** What the gate reads of a repository. */
export interface Tree {
  readonly packages: readonly GatePackage[];
  readonly releases: Releases;
  /** What is wrong with the released contracts. */
  readonly releaseFaults: readonly string[];
  readonly head: Contract;
  readonly plan: ReleasePlan;
}

/**
 * Reads what the gate has to know of a repository.
 *
 * @throws ContractError when something cannot be read, or nothing was released yet
 */
export async function readTree(config: GateConfig): Promise<Tree> {
  const folder = relative(process.cwd(), resolve(config.root, config.releases));
  const releases = await readReleases(folder);
  if (releases === undefined) {
    throw new ContractError(
      `${folder}: holds no release to compare with. \`release\` records the first one.`,
    );
  }
  const packages = await readPackages(config);
  const head = await readHead(config);
  const plan = await readReleasePlan(config.root);
  return { packages, releases, head, plan, releaseFaults: await faultsOf(folder, releases) };
}

/** Whether a repository has a release to compare with. */
export async function hasReleases({ root, releases }: GateConfig): Promise<boolean> {
  return (await readReleases(resolve(root, releases))) !== undefined;
}

/** The contract of the last release. */
export function readReleased(
  { root, releases: folder }: GateConfig,
  { latest }: Releases,
): Promise<Contract> {
  return loadContract(relative(process.cwd(), resolve(root, folder, snapshotFile(latest))));
}
