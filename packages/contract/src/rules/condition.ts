import { canonical } from '../resolve/json.js';
import type { Node } from '../resolve/node.js';
import type { Condition } from '../resolve/shape.js';
import { pairUp } from './pair-up.js';
import { restricts } from './presence-rule.js';
import { changing, type Emission, narrowing, type SchemaRule, widening } from './rule.js';

export const condition: SchemaRule = {
  name: 'condition',
  about: '`if`, `then` and `else`: what must fit when something else does.',
  outcomes: {
    added: { ...narrowing, change: 'added', says: () => 'must meet a condition now' },
    removed: { ...widening, change: 'removed', says: () => 'must meet a condition no more' },
    changed: { ...changing, says: () => 'must meet another condition' },
    'then-added': { ...narrowing, says: () => 'must fit more where its condition is met' },
    'then-removed': { ...widening, says: () => 'may be anything where its condition is met' },
    'else-added': { ...narrowing, says: () => 'must fit more where its condition is not met' },
    'else-removed': { ...widening, says: () => 'may be anything where its condition is not met' },
  },
  compare: (old, next) => {
    const [before, after] = [old.conditions.filter(says), next.conditions.filter(says)];
    return pairConditions(before, after).flatMap((pair) => compareOne(pair.before, pair.after));
  },
};

/** A condition without consequences says nothing. */
function says({ then, else: other }: Condition): boolean {
  return restricts(then) || restricts(other);
}

function compareOne(old: Condition | undefined, next: Condition | undefined): Emission[] {
  if (old === undefined) return [{ outcome: 'added', keyword: 'if' }];
  if (next === undefined) return [{ outcome: 'removed', keyword: 'if' }];
  if (!hasSameTest(old, next)) return [{ outcome: 'changed', keyword: 'if' }];
  return [...compareArms('then', old.then, next.then), ...compareArms('else', old.else, next.else)];
}

/** The conditions that belong together. */
export function pairConditions(
  old: readonly Condition[],
  next: readonly Condition[],
): ReturnType<typeof pairUp<Condition>> {
  const isSame = (before: Condition, after: Condition) =>
    hasSameTest(before, after) &&
    written(before.then) === written(after.then) &&
    written(before.else) === written(after.else);
  return pairUp(old, next, [isSame, hasSameTest]);
}

/** Whether both conditions ask the same. */
export function hasSameTest(old: Condition, next: Condition): boolean {
  return written(old.if) === written(next.if);
}

function written({ flat }: Node): string {
  return canonical(flat.map(({ schema }) => schema));
}

function compareArms(keyword: 'then' | 'else', old: Node, next: Node): Emission[] {
  const [before, after] = [restricts(old), restricts(next)];
  if (before === after) return [];
  return [{ outcome: `${keyword}-${after ? 'added' : 'removed'}`, keyword }];
}
