import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ContractError } from '../contract-error.js';
import { parseJson } from './parse-json.js';
import { readOptional } from './read-optional.js';

/** What was released: the contracts, and the versions of the packages at the last release. */
export interface Releases {
  /** The version of the newest contract. */
  readonly latest: string;
  /** The hash of each released contract's file, by version, oldest first. */
  readonly snapshots: Readonly<Record<string, string>>;
  readonly packages: Readonly<Record<string, string>>;
}

/** The file that lists the releases, in their folder. */
export const releasesFile = 'index.json';

/** The file of a released contract, in the same folder. */
export function snapshotFile(version: string): string {
  return `${version}.json`;
}

/** The hash by which an edited snapshot is found out. */
export function hashOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/**
 * The releases that a folder holds; undefined when there is none yet.
 *
 * @throws ContractError when the list is broken
 */
export async function readReleases(folder: string): Promise<Releases | undefined> {
  const file = join(folder, releasesFile);
  const text = await readOptional(file);
  if (text === undefined) return undefined;
  const releases = parseJson(text, { file, wayOut: 'Restore it from git.' });
  if (!isReleases(releases)) {
    throw new ContractError(
      `${file}: must have "latest", "snapshots" and "packages", as \`release\` writes them. Restore it from git.`,
    );
  }
  return releases;
}

/** What is wrong with the released contracts, which nobody may change: one sentence each. */
export async function faultsOf(folder: string, { snapshots }: Releases): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(snapshots).map(async ([version, hash]) => {
      const file = join(folder, snapshotFile(version));
      const text = await readOptional(file);
      if (text === undefined)
        return `${file} is missing: it is the contract of release ${version}. Restore it from git.`;
      if (hashOf(text) === hash) return [];
      return `${file} was edited, and what was released cannot change. Restore it from git.`;
    }),
  );
  return found.flat();
}

function isReleases(value: unknown): value is Releases {
  if (!isRecord(value)) return false;
  const { latest, snapshots, packages } = value;
  return (
    typeof latest === 'string' && isTexts(snapshots) && Object.hasOwn(snapshots, latest) && isTexts(packages)
  );
}

function isTexts(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
