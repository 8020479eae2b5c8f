import { describe, expect, it } from 'vitest';
import { type CheckName, checks } from '../src/checks.js';
import { describeFinding } from '../src/finding.js';
import { applyWaivers, readWaivers } from '../src/waivers.js';
import { repository } from './repository.js';

const waivers = await readWaivers(repository);

describe('the repository', () => {
  it.each(Object.keys(checks) as CheckName[])('is in step: %s', async (name) => {
    const own = waivers.filter(({ check }) => check === name);
    const findings = applyWaivers(await checks[name](repository), own);
    expect(findings.map(describeFinding)).toEqual([]);
  });

  it('waives no check that does not exist', () => {
    expect(waivers.filter(({ check }) => check === undefined || !Object.hasOwn(checks, check))).toEqual([]);
  });
});
