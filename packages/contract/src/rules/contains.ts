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
  compare: (old, next) => {
    const emissions: Emission[] = [];
    for (let index = 0; index < Math.max(old.contains.length, next.contains.length); index += 1) {
      const [before, after] = [old.contains[index], next.contains[index]];
      if (before === undefined) emissions.push({ outcome: 'added', keyword: 'contains' });
      else if (after === undefined) emissions.push({ outcome: 'removed', keyword: 'contains' });
      else
        emissions.push(
          ...compareTimes('min', before.min, after.min),
          ...compareTimes('max', before.max, after.max),
        );
    }
    return emissions;
  },
};

function compareTimes(side: 'min' | 'max', old: number, next: number): Emission[] {
  if (old === next) return [];
  const outcome = `${side}-${next > old ? 'increased' : 'decreased'}`;
  return [{ outcome, old: toCount(old), new: toCount(next), keyword: `${side}Contains` }];
}

function toCount(count: number): number | string {
  return Number.isFinite(count) ? count : 'any number of';
}
