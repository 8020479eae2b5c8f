import { narrowing, type SchemaRule, widening } from './rule.js';

export const uniqueItems: SchemaRule = {
  name: 'unique-items',
  about: '`uniqueItems` of arrays.',
  outcomes: {
    set: { ...narrowing, says: () => 'may not hold an item twice now' },
    unset: { ...widening, says: () => 'may hold an item twice now' },
  },
  compare: (old, next) => {
    if (!old.types.has('array') || !next.types.has('array')) return [];
    if (old.range.isUnique === next.range.isUnique) return [];
    const outcome = next.range.isUnique ? 'set' : 'unset';
    return [{ outcome, old: old.range.isUnique, new: next.range.isUnique, keyword: 'uniqueItems' }];
  },
};
