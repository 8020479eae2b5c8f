import { canonical } from '../resolve/json.js';
import type { Shape } from '../resolve/shape.js';
import { type Emission, narrowing, type SchemaRule, show, widening } from './rule.js';

export const enumValues: SchemaRule = {
  name: 'enum',
  about: '`enum` and `const`: values that begin or cease to fit, and a list where there was none.',
  outcomes: {
    'value-added': {
      ...widening,
      change: 'added',
      says: (to) => `may be ${show(to.new)} now`,
      breaks: 'clients that know only the values of before may fail on it',
      migration: 'Handle values that you do not know.',
    },
    'value-removed': {
      ...narrowing,
      change: 'removed',
      // Code that compares with a value that is gone does not compile.
      response: { wire: 'info', types: 'breaking', sdk: 'breaking' },
      says: (to) => `may not be ${show(to.old)} any more`,
    },
    added: { ...narrowing, says: (to) => `must be one of ${show(to.new)} now` },
    removed: { ...widening, says: (to) => `may be other values than ${show(to.old)} now` },
  },
  compare: (old, next) => {
    if (old.values === undefined && next.values === undefined) return [];
    if (old.values === undefined)
      return coversAll(next, old) ? [] : [{ outcome: 'added', new: next.values, keyword: 'enum' }];
    if (next.values === undefined)
      return coversAll(old, next) ? [] : [{ outcome: 'removed', old: old.values, keyword: 'enum' }];
    return compareLists(old.values, next.values);
  },
};

/** Booleans are the values true and false, listed or not. */
function coversAll(listed: Shape, open: Shape): boolean {
  const all = new Set((listed.values ?? []).map(canonical));
  return all.has('true') && all.has('false') && [...open.types].every((name) => name === 'boolean');
}

/** As many values as are told one by one; of a longer list, the rest is told at once. */
const mostTold = 100;

function compareLists(old: readonly unknown[], next: readonly unknown[]): Emission[] {
  const before = new Set(old.map(canonical));
  const after = new Set(next.map(canonical));
  const lost = old.filter((value) => !after.has(canonical(value)));
  const gained = next.filter((value) => !before.has(canonical(value)));
  return [
    ...inBunches(lost).map((value) => ({ outcome: 'value-removed', old: value, keyword: 'enum' })),
    ...inBunches(gained).map((value) => ({ outcome: 'value-added', new: value, keyword: 'enum' })),
  ];
}

function inBunches(values: readonly unknown[]): readonly unknown[] {
  return values.length <= mostTold ? values : [...values.slice(0, mostTold - 1), values.slice(mostTold - 1)];
}
