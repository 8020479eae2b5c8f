import { relative, resolve } from 'node:path';
import process from 'node:process';
import { diffContracts } from '../diff-contracts.js';
import { applyPolicy } from '../policy/apply-policy.js';
import type { JudgedDiff, JudgedFinding } from '../policy/judged-diff.js';
import { emptyPolicy, loadPolicy } from '../policy/load-policy.js';
import type { Policy } from '../policy/policy.js';
import type { GateConfig } from './gate-config.js';
import type { Contract } from './read-head.js';
import { isSameContract } from './same-contract.js';

/** Two contracts, the older one first, and the moment at which they are compared. */
export interface Comparison {
  readonly old: Contract;
  readonly new: Contract;
  readonly now: Date;
}

/** What changed between two contracts, under the policy of the repository. */
export interface Difference extends JudgedDiff {
  /** Whether the contracts differ at all, be it in a description. */
  readonly isChanged: boolean;
}

/**
 * Compares a contract with the one that follows it, such as the last release with the working tree.
 *
 * @throws ContractError when the policy cannot be read
 */
export async function compareRelease(
  config: GateConfig,
  { old, new: next, now }: Comparison,
): Promise<Difference> {
  const diff = diffContracts(old.document, next.document, {
    locate: { old: old.locate, new: next.locate },
    publishesSchemaNames: config.packages.some(({ surfaces }) => surfaces.includes('types')),
    now,
  });
  const policy = await readPolicy(config);
  const ids = new Set(diff.findings.map(({ id }) => id));
  // An override is a rule for all times, so it may wait for a finding; a waiver is for one.
  const overrides = policy.overrides.filter(({ id }) => ids.has(id));
  const judged = applyPolicy(diff, { ...policy, overrides }, now);
  const findings = judged.findings.map((finding) => withPlace(finding, next));
  return { ...judged, findings, isChanged: !isSameContract(old.document, next.document) };
}

// What is gone is told by where it was missed: that is the file to look at.
function withPlace(finding: JudgedFinding, next: Contract): JudgedFinding {
  const { location, pointer } = finding;
  if (location.new !== undefined || pointer.old === undefined) return finding;
  const nearest = next.locate(pointer.old);
  return nearest === undefined ? finding : { ...finding, location: { ...location, new: nearest } };
}

async function readPolicy({ root, policy }: GateConfig): Promise<Policy> {
  return policy === undefined ? emptyPolicy : loadPolicy(relative(process.cwd(), resolve(root, policy)));
}
