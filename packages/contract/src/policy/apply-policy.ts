import type { ContractDiff, Finding, Level, Surface } from '../finding.js';
import { toDay } from '../lifecycle/parse-day.js';
import type { JudgedDiff, JudgedFinding, PolicyProblem } from './judged-diff.js';
import type { Override, Policy, Waiver } from './policy.js';

/**
 * Judges a diff under a policy. A waiver lowers the level on `wire` alone: who compiles against the contract sees the
 * change all the same. What is expired or matches nothing is a problem, so that no decision outlives its reason.
 */
export function applyPolicy(diff: ContractDiff, policy: Policy, now: Date): JudgedDiff {
  const valid = policy.waivers.filter((waiver) => !isExpired(waiver, now));
  const used = new Set<Override | Waiver>();
  const findings = diff.findings.map((finding) => judge(finding, { ...policy, waivers: valid }, used));
  return {
    breaking: findings.some(({ levels }) => levels.wire === 'breaking'),
    findings,
    problems: [
      ...policy.overrides.filter((override) => !used.has(override)).map(unusedOverride),
      ...policy.waivers.flatMap((waiver) => problemOf(waiver, { isUsed: used.has(waiver), now })),
    ],
  };
}

function judge(
  finding: Finding,
  { overrides, waivers }: Policy,
  used: Set<Override | Waiver>,
): JudgedFinding {
  const matching = overrides.filter(({ id }) => id === finding.id).sort(bySurface);
  for (const override of matching) used.add(override);
  const levels = matching.reduce(setLevels, finding.levels);
  const base = { ...finding, levels, originalLevels: finding.levels, overrides: matching.map(withoutPlace) };
  const waiver = waivers.find(({ fingerprint }) => fingerprint === finding.fingerprint);
  if (waiver === undefined || !waivable.includes(levels.wire)) return base;
  used.add(waiver);
  const { reason, until } = waiver;
  return { ...base, levels: { ...levels, wire: 'info' }, waiver: { reason, until } };
}

/** The levels that there is something to accept about. */
const waivable: readonly Level[] = ['breaking', 'warning'];

/** What names a surface comes later, and so decides. */
function bySurface(one: Override, other: Override): number {
  return Number(one.surface !== undefined) - Number(other.surface !== undefined);
}

function setLevels(before: Finding['levels'], { level, surface }: Override): Finding['levels'] {
  if (surface !== undefined) return { ...before, [surface]: level };
  const levelOn = (name: Surface) => (before[name] === 'none' ? 'none' : level);
  return {
    wire: levelOn('wire'),
    types: levelOn('types'),
    sdk: levelOn('sdk'),
    cli: levelOn('cli'),
    mock: levelOn('mock'),
  };
}

function withoutPlace({ level, surface, reason }: Override): JudgedFinding['overrides'][number] {
  return { level, reason, ...(surface && { surface }) };
}

function isExpired({ until }: Waiver, now: Date): boolean {
  return until < toDay(now);
}

function unusedOverride({ id, location }: Override): PolicyProblem {
  return { location, message: `the override of ${id} matches no finding; remove it` };
}

function problemOf(waiver: Waiver, { isUsed, now }: { isUsed: boolean; now: Date }): PolicyProblem[] {
  const { fingerprint, until, location } = waiver;
  if (isExpired(waiver, now)) {
    const message = `the waiver of ${fingerprint} expired on ${until}; adapt to the change, or say until when it is accepted`;
    return [{ location, message }];
  }
  if (isUsed) return [];
  return [
    {
      location,
      message: `the waiver of ${fingerprint} matches no finding that fails on the wire; remove it`,
    },
  ];
}
