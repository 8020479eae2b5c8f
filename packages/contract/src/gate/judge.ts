import { showPlace } from '../report/place-of.js';
import { type Bump, bumpAt, bumpBetween, isEnough } from './bump.js';
import { compareRelease, type Difference } from './compare-release.js';
import type { GateConfig } from './gate-config.js';
import type { GatePackage } from './packages.js';
import { staleness } from './read-head.js';
import { readReleased, type Tree } from './read-tree.js';
import { type Cause, type ContractChange, type Requirement, requiredBumps } from './required-bumps.js';
import { versionOf } from './same-contract.js';

/** What a package must release and what it will. */
export interface Verdict {
  readonly name: string;
  readonly required: Bump;
  readonly planned: Bump;
  /** The findings that the planned release is too small for; empty when words alone ask for it. */
  readonly causes: readonly Cause[];
}

/** What the gate says of a repository. */
export interface Judgement extends ContractChange {
  /** The version of the contract that head was compared with. */
  readonly latest: string;
  readonly verdicts: readonly Verdict[];
  /** What is wrong besides too small releases, one sentence each. */
  readonly faults: readonly string[];
  /** Versions that were made and not recorded, one sentence each. */
  readonly unrecorded: readonly string[];
}

/** Judges what a repository plans to release by what changed in its contract since the last release. */
export async function judge(config: GateConfig, tree: Tree, now: Date): Promise<Judgement> {
  const { latest } = tree.releases;
  // Nothing can be said by a contract that is not the released one.
  if (tree.releaseFaults.length > 0) {
    return {
      latest,
      verdicts: [],
      findings: [],
      isChanged: false,
      faults: tree.releaseFaults,
      unrecorded: [],
    };
  }
  const released = await readReleased(config, tree.releases);
  const change = await compareRelease(config, { old: released, new: tree.head, now });
  const requirements = requiredBumps(change, tree.packages);
  const verdicts = tree.packages.map((entry, at) => verdictOf(entry, requirements[at], tree));
  const faults = [...(await staleness(config, tree.head)), ...editedVersion(tree), ...policyFaults(change)];
  return { latest, ...change, verdicts, faults, unrecorded: unrecordedVersions(tree) };
}

/** Whether nothing is to be said against a repository. */
export function isPassed(judgement: Judgement): boolean {
  const { faults, unrecorded } = judgement;
  return faults.length === 0 && unrecorded.length === 0 && tooSmall(judgement).length === 0;
}

/** The verdicts that fail: less is planned than must be released. */
export function tooSmall({ verdicts }: Judgement): Verdict[] {
  return verdicts.filter(({ planned, required }) => !isEnough(planned, required));
}

function verdictOf(
  entry: GatePackage,
  requirement: Requirement | undefined,
  { releases, plan }: Tree,
): Verdict {
  const { name, version } = entry;
  const last = releases.packages[name];
  // A package that was never released has no users whom a change could break.
  if (last === undefined || requirement === undefined)
    return { name, required: 'none', planned: 'none', causes: [] };
  const next = plan.releases.find((release) => release.name === name)?.newVersion ?? version;
  const planned = bumpBetween(last, next);
  const causes = requirement.causes.filter(({ bump }) => !isEnough(planned, bumpAt(last, bump)));
  return { name, required: bumpAt(last, requirement.bump), planned, causes };
}

// What was accepted for one release may stand until the next change.
function policyFaults({ isChanged, problems }: Difference): string[] {
  if (!isChanged) return [];
  return problems.map(({ location, message }) => `${showPlace(location)}: ${message}.`);
}

function editedVersion({ releases: { latest }, packages, head }: Tree): string[] {
  const version = versionOf(head.document);
  const next = packages.find(({ isVersioned }) => isVersioned)?.version;
  // The version of the package stands there when a release was interrupted, which then is not recorded yet.
  if (version === latest || version === next) return [];
  return [
    `The contract says version ${version}, and ${latest} was released last. Set it back; \`release\` writes it.`,
  ];
}

function unrecordedVersions({ releases, packages, plan }: Tree): string[] {
  // Pre-releases are judged by the last release, and only what follows them is recorded.
  if (plan.preState !== undefined) return [];
  return packages.flatMap(({ name, version }) => {
    const last = releases.packages[name] ?? version;
    if (last === version) return [];
    return [`${name} is at ${version}, and ${last} was recorded last. Run \`release\`, which records it.`];
  });
}
