import { memberOf, textIn } from '../resolve/json.js';
import type { Shape } from '../resolve/shape.js';
import { changing, type Emission, narrowing, quiet, type SchemaRule, show, widening } from './rule.js';

export const discriminator: SchemaRule = {
  name: 'discriminator',
  about: '`discriminator`: the property that tells branches apart, and the values that it maps.',
  outcomes: {
    'property-changed': {
      ...changing,
      says: (to) => `is told apart by ${show(to.new)}; it was ${show(to.old)}`,
    },
    'value-removed': {
      ...narrowing,
      change: 'removed',
      says: (to) => `maps the value ${show(to.old)} no more`,
    },
    'value-added': {
      ...quiet,
      change: 'added',
      says: (to) => `maps the value ${show(to.new)} now`,
    },
    // Without a branch for what is unknown, a client has none for the new value.
    'unknown-value-added': {
      ...widening,
      change: 'added',
      says: (to) => `maps the value ${show(to.new)} now`,
    },
    added: {
      ...quiet,
      change: 'added',
      says: (to) => `is told apart by ${show(to.new)} now`,
    },
    removed: {
      ...quiet,
      change: 'removed',
      says: (to) => `is told apart by ${show(to.old)} no more`,
    },
  },
  compare: (before, { discriminator: next }, { isBranch }): Emission[] => {
    const { discriminator: old } = before;
    const keyword = 'discriminator';
    // The union around has told it.
    if (isBranch) return [];
    if (old === undefined && next === undefined) return [];
    if (old === undefined) return [{ outcome: 'added', new: next?.propertyName, keyword }];
    if (next === undefined) return [{ outcome: 'removed', old: old.propertyName, keyword }];
    if (old.propertyName !== next.propertyName) {
      return [{ outcome: 'property-changed', old: old.propertyName, new: next.propertyName, keyword }];
    }
    // Without a mapping the names of the schemas are the values, and branches tell of them.
    if (old.mapping.size === 0 || next.mapping.size === 0) return [];
    const lost = [...old.mapping.keys()].filter((key) => !next.mapping.has(key));
    const gained = [...next.mapping.keys()].filter((key) => !old.mapping.has(key));
    return [
      ...lost.map((key) => ({ outcome: 'value-removed', old: key, keyword: `${keyword}/mapping` })),
      ...gained.map((key) => ({
        outcome: hasFallback(before) ? 'value-added' : 'unknown-value-added',
        new: key,
        keyword: `${keyword}/mapping`,
      })),
    ];
  },
};

/** Whether a branch is left that no value is mapped to: it is for what is unknown. */
function hasFallback({ discriminator, unions }: Shape): boolean {
  const targets = new Set(
    [...(discriminator?.mapping.values() ?? [])].flatMap((to) => [to, to.split('/').at(-1)]),
  );
  return unions.some(({ branches }) =>
    branches.some(({ schema }) => {
      const reference = textIn(memberOf(schema, '$ref'));
      return !targets.has(reference) && !targets.has(reference?.split('/').at(-1));
    }),
  );
}
