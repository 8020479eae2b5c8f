/** How much a release changes, least first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

/** The largest of several. */
export function highest(all: readonly Bump[]): Bump {
  return all.reduce((left, right) => (isEnough(left, right) ? left : right), 'none');
}

/** Whether a release of one size may hold a change that asks for another. */
export function isEnough(planned: Bump, required: Bump): boolean {
  return bumps.indexOf(planned) >= bumps.indexOf(required);
}

/** What a change asks for at a version: below 1.0.0 a minor release is allowed to break, and a patch to add. */
export function bumpAt(version: string, bump: Bump): Bump {
  const [major] = numbersOf(version);
  return major > 0 ? bump : early[bump];
}

const early = { none: 'none', patch: 'patch', minor: 'patch', major: 'minor' } as const satisfies Record<
  Bump,
  Bump
>;

/** How far two versions are apart. What stands behind a `-` or `+` does not count. */
export function bumpBetween(from: string, to: string): Bump {
  const before = numbersOf(from);
  const after = numbersOf(to);
  const at = before.findIndex((number, index) => number !== after[index]);
  return (['major', 'minor', 'patch'] as const)[at] ?? 'none';
}

function numbersOf(version: string): [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split(/[-+]/, 1)[0]?.split('.').map(Number) ?? [];
  return [major, minor, patch];
}
