import { canonical } from '../resolve/json.js';
import type { Contained } from '../resolve/members.js';
import { pairUp } from './pair-up.js';
import { type Emission, narrowing, type SchemaRule, show, widening } from './rule.js';

export const contains: SchemaRule = {
  name: 'contains',
  about: '`contains`, and how often with `minContains` and `maxContains`.',
  outcomes: {
    added: { ...narrowing, change: 'added', says: () => 'must hold a certain item now' },
    removed: { ...widening, change: 'removed', says: () => 'need not hold a certain item any more' },
    'min-increased': {
      ...narrowing,
      says: (to) => `must hold the item ${show(to.new)} times; it was ${show(to.old)}`,
    },
    'min-decreased': {
      ...widening,
      says: (to) => `must hold the item ${show(to.new)} times; it was ${show(to.old)}`,
    },
    'max-decreased': {
      ...narrowing,
      says: (to) => `may hold the item ${show(to.new)} times; it was ${show(to.old)}`,
    },
    'max-increased': {
      ...widening,
      says: (to) => `may hold the item ${show(to.new)} times; it was ${show(to.old)}`,
    },
  },
  compare: (old, next) =>
    pairUp(old.contains, next.contains, [isSameItem]).flatMap(({ before, after }) => {
      if (before === undefined) return [{ outcome: 'added', keyword: 'contains' }];
      if (after === undefined) return [{ outcome: 'removed', keyword: 'contains' }];
      return [...compareTimes('min', before.min, after.min), ...compareTimes('max', before.max, after.max)];
    }),
};

/** Whether both look for the same item, as it is written. */
export function isSameItem(old: Contained, next: Contained): boolean {
  const [before, after] = [old, next].map(({ node }) => canonical(node.flat.map(({ schema }) => schema)));
  return before === after;
}

function compareTimes(side: 'min' | 'max', old: number, next: number): Emission[] {
  if (old === next) return [];
  const outcome = `${side}-${next > old ? 'increased' : 'decreased'}`;
  return [{ outcome, old: toCount(old), new: toCount(next), keyword: `${side}Contains` }];
}

function toCount(count: number): number | string {
  return Number.isFinite(count) ? count : 'any number of';
}
