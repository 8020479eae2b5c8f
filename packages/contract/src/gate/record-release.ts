import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ContractError } from '../contract-error.js';
import { addToChangelog } from './changelog-file.js';
import { compareRelease } from './compare-release.js';
import type { GateConfig } from './gate-config.js';
import { type GatePackage, readPackages } from './packages.js';
import { type Contract, readHead } from './read-head.js';
import { readReleased } from './read-tree.js';
import { hashOf, type Releases, readReleases, releasesFile, snapshotFile } from './releases.js';
import { isSameContract, versionOf } from './same-contract.js';
import { setVersion } from './set-version.js';
import { tellRelease } from './tell-release.js';

/**
 * Records the versions that the packages have now as released, and the contract when it changed. Returns what was done,
 * one sentence each; nothing when all was recorded already.
 *
 * @throws ContractError when the contract changed, and the package that gives it its version did not
 */
export async function recordRelease(config: GateConfig, now: Date): Promise<string[]> {
  const folder = relative(process.cwd(), resolve(config.root, config.releases));
  const before = await readReleases(folder);
  const packages = await readPackages(config);
  const recorded = await recordContract(config, { folder, before, packages, now });
  const after: Releases = {
    latest: recorded?.version ?? before?.latest ?? '',
    snapshots: { ...before?.snapshots, ...(recorded && { [recorded.version]: recorded.hash }) },
    packages: Object.fromEntries(packages.map(({ name, version }) => [name, version])),
  };
  if (isDeepStrictEqual(before, after)) return [];
  // Last of all: what this file lists is complete, so that a run that was interrupted can be repeated.
  const file = join(folder, releasesFile);
  await writeFile(file, `${JSON.stringify(after, null, 2)}\n`);
  return [...(recorded?.done ?? []), `Recorded the versions of ${packages.length} packages in ${file}.`];
}

interface Place {
  readonly folder: string;
  readonly before: Releases | undefined;
  readonly packages: readonly GatePackage[];
  readonly now: Date;
}

interface Recorded {
  readonly version: string;
  readonly hash: string;
  readonly done: readonly string[];
}

async function recordContract(config: GateConfig, place: Place): Promise<Recorded | undefined> {
  const { folder, before, packages, now } = place;
  const head = await readHead(config);
  const released = before && (await readReleased(config, before));
  if (released !== undefined && isSameContract(released.document, head.document)) return undefined;
  const version = packages.find(({ isVersioned }) => isVersioned)?.version ?? '';
  if (before !== undefined && Object.hasOwn(before.snapshots, version)) {
    throw new ContractError(
      `The contract changed, and ${config.version} is still ${version}, which gives the contract its version. Plan a release of it.`,
    );
  }
  const named = await nameHead(config, head, version);
  const text = `${JSON.stringify(named.document, null, 2)}\n`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, snapshotFile(version)), text);
  const changelog = join(folder, 'CHANGELOG.md');
  await addToChangelog(changelog, version, await changesOf(config, released, { named, now }));
  const done = [
    `Wrote contract ${version} to ${join(folder, snapshotFile(version))}, and its changes to ${changelog}.`,
  ];
  return { version, hash: hashOf(text), done };
}

async function changesOf(
  config: GateConfig,
  released: Contract | undefined,
  { named, now }: { named: Contract; now: Date },
): Promise<string> {
  if (released === undefined) return 'The first release.';
  const comparison = { old: released, new: named, now };
  return tellRelease(comparison, await compareRelease(config, comparison));
}

/** Writes the version into the contract, and reads it again. */
async function nameHead(config: GateConfig, head: Contract, version: string): Promise<Contract> {
  if (versionOf(head.document) === version) return head;
  await setVersion(relative(process.cwd(), resolve(config.root, config.contract)), version);
  return readHead(config);
}
