import { changing, type Emission, narrowing, type SchemaRule, show } from './rule.js';

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
      effect: 'none',
      change: 'added',
      request: 'info',
      response: 'info',
      says: (to) => `maps the value ${show(to.new)} now`,
    },
    added: {
      effect: 'none',
      change: 'added',
      request: 'info',
      response: 'info',
      says: (to) => `is told apart by ${show(to.new)} now`,
    },
    removed: {
      effect: 'none',
      change: 'removed',
      request: 'info',
      response: 'info',
      says: (to) => `is told apart by ${show(to.old)} no more`,
    },
  },
  compare: ({ discriminator: old }, { discriminator: next }, { isBranch }): Emission[] => {
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
      ...gained.map((key) => ({ outcome: 'value-added', new: key, keyword: `${keyword}/mapping` })),
    ];
  },
};
