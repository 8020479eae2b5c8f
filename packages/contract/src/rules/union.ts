import { narrowing, type Rule, show, widening } from './rule.js';

/** Found where branches are matched, since that decides which schemas are compared at all. */
export const union: Rule = {
  name: 'union',
  about: '`oneOf` and `anyOf`: branches that come and go, whatever way a schema was turned into a union.',
  outcomes: {
    'branch-added': {
      ...widening,
      change: 'added',
      says: (to) => `may be ${show(to.new)} now`,
      breaks: 'clients without a fallback fail on what they do not know',
      migration: 'Handle the new branch, or what is unknown in general.',
    },
    'branch-removed': {
      ...narrowing,
      change: 'removed',
      says: (to) => `may not be ${show(to.old)} any more`,
      migration: 'Send one of the other branches.',
    },
  },
};
