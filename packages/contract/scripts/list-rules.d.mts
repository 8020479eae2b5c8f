import type { Rule } from '../src/rules/rule.js';

export function listRules(rules: {
  readonly travelRules: readonly Rule[];
  readonly placeRules: readonly Rule[];
}): string;
