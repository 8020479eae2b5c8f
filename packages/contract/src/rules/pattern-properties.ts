import { narrowing, type SchemaRule, show, widening } from './rule.js';

export const patternProperties: SchemaRule = {
  name: 'pattern-properties',
  about: '`patternProperties`: in an open object a pattern restricts, in a closed one it allows.',
  outcomes: {
    added: {
      ...narrowing,
      change: 'added',
      says: (to) => `restricts properties that match ${show(to.new)} now`,
    },
    removed: {
      ...widening,
      change: 'removed',
      says: (to) => `restricts properties that match ${show(to.old)} no more`,
    },
    allowed: {
      ...widening,
      change: 'added',
      response: 'warning',
      says: (to) => `may hold properties that match ${show(to.new)} now`,
    },
    disallowed: {
      ...narrowing,
      change: 'removed',
      says: (to) => `takes no properties that match ${show(to.old)} any more`,
    },
  },
  compare: (old, next) => {
    const gained = [...next.patternProperties.keys()].filter((key) => !old.patternProperties.has(key));
    const lost = [...old.patternProperties.keys()].filter((key) => !next.patternProperties.has(key));
    return [
      ...gained.map((key) => ({
        outcome: old.isClosed ? 'allowed' : 'added',
        new: key,
        keyword: 'patternProperties',
      })),
      ...lost.map((key) => ({
        outcome: next.isClosed ? 'disallowed' : 'removed',
        old: key,
        keyword: 'patternProperties',
      })),
    ];
  },
};
