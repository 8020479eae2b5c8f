import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { diffContracts, type Finding } from '@buddykit/contract';
import { describe, expect, it, test } from 'vitest';
import { modules } from '../../src/contracts/2026-01/modules.js';
import type { Claim } from '../../src/contracts/contract-module.js';
import { newer, older } from './two-clients.js';

const { findings } = diffContracts({ ...older.document }, { ...newer.document });

/** What can stop an older client, or tell it what its contract does not list. */
const serious = findings.filter(
  ({ id, levels }) =>
    levels.wire === 'breaking' || levels.wire === 'warning' || id === 'response-known-value-added',
);

/** Where a finding is, as claims name it: the schema, the property, and the value that is new. */
function placeOf({ id, pointer, new: added }: Finding): string {
  const place = (pointer.old ?? pointer.new ?? '')
    .replace('/components/schemas/', '')
    .replaceAll('/properties/', '.')
    .replace(/\/anyOf$/, '');
  return id.endsWith('-value-added') ? `${place} ${added}` : place;
}

function isClaimed(finding: Finding, { rules, places }: Claim): boolean {
  return rules.includes(finding.id) && places.test(placeOf(finding));
}

function claimantsOf(finding: Finding): string[] {
  return modules
    .filter(({ claims }) => claims.some((claim) => isClaimed(finding, claim)))
    .map(({ name }) => name);
}

describe('between the contracts of October 2024 and January 2026', () => {
  test('there are changes that break older clients', () => {
    expect(findings.filter(({ levels }) => levels.wire === 'breaking').length).toBeGreaterThan(10);
    expect(serious.length).toBeGreaterThan(200);
  });

  it('each finding that can stop an older client is claimed by exactly one module', () => {
    const wrong = serious
      .map((finding) => [finding.id, placeOf(finding), ...claimantsOf(finding)])
      .filter((told) => told.length !== 3);
    expect(wrong).toEqual([]);
  });

  const claims = modules.flatMap(({ name, claims: own }) =>
    own.flatMap((claim) => claim.rules.map((rule) => ({ name, rule, places: claim.places }))),
  );

  it.each(claims)('$name claims findings of $rule that exist, at $places', ({ rule, places }) => {
    expect(findings.some((finding) => isClaimed(finding, { rules: [rule], places }))).toBe(true);
  });

  it('no module claims what another one claims too', () => {
    expect(findings.filter((finding) => claimantsOf(finding).length > 1)).toEqual([]);
  });
});

test('each module bridges a change that spec/changes tells of, and has its name', () => {
  const folder = join(import.meta.dirname, '../../../../spec/changes/2026-01');
  const told = readdirSync(folder).map((file) => file.replace('.yaml', ''));
  expect(modules.map(({ name }) => name).filter((name) => !told.includes(name))).toEqual([]);
  expect(new Set(modules.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(['2024-10 2026-01']));
});
