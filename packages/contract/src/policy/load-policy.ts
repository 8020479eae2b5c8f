import { levels, type SourceLocation, surfaces } from '../finding.js';
import { parseDay } from '../lifecycle/parse-day.js';
import { failAt } from '../load/fail-at.js';
import { openSource, type SourceOptions } from '../load/open-source.js';
import { readText } from '../load/read-text.js';
import { suggest } from '../suggest.js';
import { Entry } from './entry.js';
import type { Override, Policy, Waiver } from './policy.js';
import { ruleIds } from './rule-ids.js';

/** A policy that decides nothing. */
export const emptyPolicy: Policy = { overrides: [], waivers: [] };

/**
 * Reads a policy: a file of YAML with `overrides` and `waivers`.
 *
 * @throws ContractError with file:line:column for what is missing, unknown or stands twice
 */
export async function loadPolicy(name: string, options: SourceOptions = {}): Promise<Policy> {
  const file = await readText(openSource(name, options));
  const top = new Entry(file, []);
  top.allow(['overrides', 'waivers']);
  const overrides = top.list('overrides').map(readOverride);
  const waivers = top.list('waivers').map(readWaiver);
  refuseTwins(overrides, ({ id, surface = 'every surface' }) => `${id} on ${surface}`);
  refuseTwins(waivers, ({ fingerprint }) => fingerprint);
  return { overrides, waivers };
}

function readOverride(entry: Entry): Override {
  entry.allow(['id', 'level', 'surface', 'reason']);
  const id = entry.text('id', 'the id of a rule, as a report shows it');
  if (!ruleIds.includes(id)) entry.fail('id', `"${id}" is not the id of a rule${meant(id)}`);
  const level = entry.choice('level', levels);
  const base = {
    id,
    level,
    reason: entry.text('reason', 'why the level is another'),
    location: entry.location,
  };
  return entry.has('surface') ? { ...base, surface: entry.choice('surface', surfaces) } : base;
}

function meant(id: string): string {
  const near = suggest(id, ruleIds);
  return near === undefined ? '' : `; did you mean ${near}?`;
}

function readWaiver(entry: Entry): Waiver {
  entry.allow(['fingerprint', 'reason', 'until']);
  const fingerprint = entry.text('fingerprint', 'the fingerprint of a finding, as a report shows it');
  if (!/^[0-9a-f]{12}$/.test(fingerprint)) {
    entry.fail('fingerprint', `"${fingerprint}" is no fingerprint: 12 hexadecimal digits in lower case`);
  }
  const reason = entry.text('reason', 'why the change is accepted');
  const until = entry.text('until', 'the last day on which it holds, such as 2026-12-31');
  if (until.length !== 10 || parseDay(until) === undefined) {
    entry.fail('until', `"${until}" is no date such as 2026-12-31`);
  }
  return { fingerprint, reason, until, location: entry.location };
}

function refuseTwins<T extends { location: SourceLocation }>(
  items: readonly T[],
  nameOf: (item: T) => string,
): void {
  const seen = new Set<string>();
  for (const item of items) {
    const name = nameOf(item);
    if (seen.has(name)) failAt(item.location, `${name} stands here a second time; keep one of them`);
    seen.add(name);
  }
}
