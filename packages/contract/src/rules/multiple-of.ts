import { changing, limiting, narrowing, type SchemaRule, show, widening } from './rule.js';

export const multipleOf: SchemaRule = {
  name: 'multiple-of',
  about: '`multipleOf` of numbers.',
  outcomes: {
    set: { ...limiting, says: (to) => `must be a multiple of ${show(to.new)} now` },
    unset: { ...widening, says: (to) => `need not be a multiple of ${show(to.old)} any more` },
    narrowed: { ...narrowing, says: (to) => `must be a multiple of ${show(to.new)}; it was ${show(to.old)}` },
    widened: { ...widening, says: (to) => `must be a multiple of ${show(to.new)}; it was ${show(to.old)}` },
    changed: { ...changing, says: (to) => `must be a multiple of ${show(to.new)}; it was ${show(to.old)}` },
  },
  compare: (old, next) => {
    const [before, after] = [old.range.multipleOf, next.range.multipleOf];
    const isSatisfied = after.every((step) => before.some((own) => isMultiple(own, step)));
    const isKept = before.every((step) => after.some((own) => isMultiple(own, step)));
    if (isSatisfied && isKept) return [];
    const emission = { old: before, new: after, keyword: 'multipleOf' };
    if (before.length === 0) return [{ outcome: 'set', ...emission }];
    if (after.length === 0) return [{ outcome: 'unset', ...emission }];
    if (isSatisfied) return [{ outcome: 'widened', ...emission }];
    return [{ outcome: isKept ? 'narrowed' : 'changed', ...emission }];
  },
};

function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) < 1e-9;
}
