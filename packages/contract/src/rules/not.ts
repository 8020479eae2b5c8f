import type { Node } from '../resolve/node.js';
import { changing, type Emission, narrowing, type SchemaContext, type SchemaRule, widening } from './rule.js';

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
    const emissions: Emission[] = [];
    for (let index = 0; index < Math.max(old.nots.length, next.nots.length); index += 1) {
      const outcome = compareOne(old.nots[index], next.nots[index], context);
      if (outcome !== undefined) emissions.push({ outcome, keyword: 'not' });
    }
    return emissions;
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
