import { placeRules, travelRules } from '../rules/all-rules.js';
import type { Rule } from '../rules/rule.js';

/** The rules by the ids of the findings that they make. */
const rulesById: ReadonlyMap<string, Rule> = new Map([
  ...travelRules.flatMap((rule) => idsOf(rule, ['request-', 'response-'])),
  ...placeRules.flatMap((rule) => idsOf(rule, [''])),
]);

function idsOf(rule: Rule, directions: readonly string[]): [string, Rule][] {
  return Object.keys(rule.outcomes).flatMap((outcome) =>
    directions.map((direction): [string, Rule] => [`${direction}${rule.name}-${outcome}`, rule]),
  );
}

/** Every id that a finding can have. */
export const ruleIds: readonly string[] = [...rulesById.keys()];

/** What the rule of a finding looks at, as a sentence; undefined for an id that no rule has. */
export function aboutRule(id: string): string | undefined {
  return rulesById.get(id)?.about;
}
