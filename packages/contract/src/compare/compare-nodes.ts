import type { Node } from '../resolve/node.js';
import { type Shape, shapeOf } from '../resolve/shape.js';
import type { Effect, Emission, Rule, SchemaContext, SchemaRule } from '../rules/rule.js';
import { branchRules, wholeRules } from '../rules/schema-rules.js';

/** An outcome of a rule. */
export interface Hit {
  readonly rule: Rule;
  readonly emission: Emission;
}

/** What two schemas differ in themselves; what is inside them is not looked at. */
export function compareNodes(old: Node, next: Node, context: SchemaContext): Hit[] {
  const [before, after] = [shapeOf(old), shapeOf(next)];
  const whole = applyRules(wholeRules, [before, after], context);
  if (isUnion(before) || isUnion(after)) return whole;
  return [...applyRules(branchRules, [before, after], context), ...whole];
}

/** Whether branches must be asked. */
export function isUnion({ unions }: Shape): boolean {
  return unions.length > 0;
}

function applyRules(
  rules: readonly SchemaRule[],
  [old, next]: [Shape, Shape],
  context: SchemaContext,
): Hit[] {
  return rules.flatMap((rule) => rule.compare(old, next, context).map((emission) => ({ rule, emission })));
}

/** What an outcome does to the values that fit. */
export function effectOf({ rule, emission }: Hit): Effect {
  return emission.effect ?? rule.outcomes[emission.outcome]?.effect ?? 'none';
}
