import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffContracts } from '../../src/index.js';
import { travelRules } from '../../src/rules/all-rules.js';
import type { Effect } from '../../src/rules/rule.js';
import { inRequest, inResponse, type Json } from '../documents.js';
import { cases } from './cases.js';
import { pair } from './pairs.js';

/** What a policy tells apart that does not ask which values fit: properties that come and go. */
const presence = /-property-(required-)?(added|removed)$/;

/**
 * What goes from a request is gone, even if another branch takes it; what comes to a response may have a fallback; and a
 * response that ceases to be a union only says less.
 */
const redundant = /-union-((known-)?branch-(removed|added)|became-exclusive)$/;

const effects: ReadonlyMap<string, Effect> = new Map<string, Effect>(
  travelRules.flatMap((rule) =>
    Object.entries(rule.outcomes).map(
      ([outcome, { effect }]) => [`${rule.name}-${outcome}`, effect] as const,
    ),
  ),
);
const ruleOf: ReadonlyMap<string, string> = new Map<string, string>(
  travelRules.flatMap((rule) =>
    Object.keys(rule.outcomes).map((outcome) => [`${rule.name}-${outcome}`, rule.name] as const),
  ),
);

/** The rules by which some values ceased to fit, or began to. */
function rulesThat(effect: 'narrows' | 'widens', old: Json, next: Json): string[] {
  const ids = diffContracts(old, next)
    .findings.map(({ id }) => id)
    .filter((id) => !presence.test(id) && !redundant.test(id))
    .map((id) => id.replace(/^(request|response)-/, ''));
  const matching = ids.filter((id) => effects.get(id) === effect || effects.get(id) === 'changes');
  return [...new Set(matching.map((id) => ruleOf.get(id) ?? id))].sort();
}

test('What narrows a request on the way there widens a response on the way back, by the same rules.', () => {
  fc.assert(
    fc.property(pair, ({ old, next, components }) => {
      const around = { schemas: components };
      const there = rulesThat('narrows', inRequest(old, around), inRequest(next, around));
      const back = rulesThat('widens', inResponse(next, around), inResponse(old, around));
      expect(back).toEqual(there);
    }),
    cases(500),
  );
});
