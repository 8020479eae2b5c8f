import type { Finding, Level } from '../finding.js';
import { type Bump, highest } from './bump.js';
import type { GatePackage } from './packages.js';

/** A finding, and how large a release it asks for. */
export interface Cause {
  readonly finding: Finding;
  readonly bump: Bump;
}

/** What a package must release, and why. */
export interface Requirement {
  readonly name: string;
  readonly bump: Bump;
  readonly causes: readonly Cause[];
}

/** What changed in a contract since its last release. */
export interface ContractChange {
  readonly findings: readonly Finding[];
  /** Whether the contracts differ at all, be it in a description. */
  readonly isChanged: boolean;
}

// What the documents cannot tell is released as something new: nobody can be sure that it breaks.
const bumpOf = { breaking: 'major', warning: 'minor', info: 'minor', none: 'none' } as const satisfies Record<
  Level,
  Bump
>;

/** What each package must release because of a change of the contract, were it at 1.0.0 or above. */
export function requiredBumps(change: ContractChange, packages: readonly GatePackage[]): Requirement[] {
  return packages.map((entry) => {
    const shown = reachable(entry, packages);
    const causes = change.findings.flatMap((finding) => causeOf(finding, shown) ?? []);
    const words = change.isChanged && shown.some(showsWords) ? 'patch' : 'none';
    return { name: entry.name, causes, bump: highest([words, ...causes.map(({ bump }) => bump)]) };
  });
}

function causeOf(finding: Finding, shown: readonly GatePackage[]): Cause | undefined {
  const surfaces = shown.flatMap((entry) => entry.surfaces);
  const bump = highest(surfaces.map((surface) => bumpOf[finding.levels[surface]]));
  return bump === 'none' ? undefined : { finding, bump };
}

// A mock server answers the same when only words change; whoever shows or ships the words does not.
function showsWords({ surfaces, isVersioned }: GatePackage): boolean {
  return isVersioned || surfaces.some((surface) => surface !== 'mock');
}

/** The package itself and all whose types it shows, at any remove. */
function reachable(entry: GatePackage, packages: readonly GatePackage[]): GatePackage[] {
  const found = new Set([entry]);
  for (const { exposes } of found) {
    for (const exposed of packages.filter(({ name }) => exposes.includes(name))) found.add(exposed);
  }
  return [...found];
}
