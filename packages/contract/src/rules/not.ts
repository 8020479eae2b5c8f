import type { Node } from '../resolve/node.js';
import { pairUp } from './pair-up.js';
import { changing, narrowing, type SchemaContext, type SchemaRule, widening } from './rule.js';

export const not: SchemaRule = {
  name: 'not',
  about: '`not`: what must not fit. The less it takes, the more fits.',
  outcomes: {
    added: { ...narrowing, change: 'added', says: () => 'must not be what is ruled out now' },
    removed: { ...widening, change: 'removed', says: () => 'may be what was ruled out' },
    narrowed: { ...narrowing, says: () => 'must not be more than was ruled out' },
    widened: { ...widening, says: () => 'may be some of what was ruled out' },
    changed: { ...changing, says: () => 'must not be something else than was ruled out' },
  },
  compare: (old, next, context) => {
    const isSame = (before: Node, after: Node) => compareOne(before, after, context) === undefined;
    return pairUp(old.nots, next.nots, [isSame]).flatMap(({ before, after }) => {
      const outcome = compareOne(before, after, context);
      return outcome === undefined ? [] : [{ outcome, keyword: 'not' }];
    });
  },
};

function compareOne(
  old: Node | undefined,
  next: Node | undefined,
  { fits }: SchemaContext,
): string | undefined {
  if (old === undefined) return 'added';
  if (next === undefined) return 'removed';
  const [isAll, isNoMore] = [fits(old, next), fits(next, old)];
  if (isAll && isNoMore) return undefined;
  if (isAll) return 'narrowed';
  return isNoMore ? 'widened' : 'changed';
}
