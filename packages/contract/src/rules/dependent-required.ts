import { type Emission, narrowing, type SchemaRule, show, widening } from './rule.js';

export const dependentRequired: SchemaRule = {
  name: 'dependent-required',
  about: '`dependentRequired`: properties that others bring along.',
  outcomes: {
    added: {
      ...narrowing,
      change: 'added',
      says: (to) => `must have ${show(to.new)} beside \`${to.property}\` now`,
    },
    removed: {
      ...widening,
      change: 'removed',
      says: (to) => `need not have ${show(to.old)} beside \`${to.property}\` any more`,
    },
  },
  compare: (old, next) => {
    const keys = new Set([...old.dependentRequired.keys(), ...next.dependentRequired.keys()]);
    return [...keys].flatMap((key) => {
      const before = old.dependentRequired.get(key) ?? [];
      const after = next.dependentRequired.get(key) ?? [];
      const gained = after.filter((name) => !before.includes(name) && !next.required.has(name));
      const lost = before.filter((name) => !after.includes(name) && !old.required.has(name));
      return [...emit('added', key, gained), ...emit('removed', key, lost)];
    });
  },
};

function emit(outcome: 'added' | 'removed', property: string, names: readonly string[]): Emission[] {
  if (names.length === 0) return [];
  const side = outcome === 'added' ? { new: names } : { old: names };
  return [{ outcome, property, keyword: 'dependentRequired', ...side }];
}
