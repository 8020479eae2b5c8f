import { narrowing, quiet, type Rule, show, widening } from './rule.js';

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
      // Code that asks for it does not compile.
      response: { wire: 'info', types: 'breaking', sdk: 'breaking' },
      says: (to) => `may not be ${show(to.old)} any more`,
      migration: 'Send one of the other branches.',
    },
    // Of `oneOf`, a value that fits two branches fits none.
    'became-exclusive': {
      ...narrowing,
      says: (to) => `must not fit ${show(to.new)} besides now`,
      migration: 'Send what fits one branch only.',
    },
    // What an open union takes anyway gets a name of its own, or loses it.
    'known-branch-added': {
      ...quiet,
      change: 'added',
      says: (to) => `knows ${show(to.new)} by itself now, which it took before`,
    },
    'known-branch-removed': {
      effect: 'none',
      change: 'removed',
      request: 'info',
      response: { wire: 'info', types: 'breaking', sdk: 'breaking' },
      says: (to) => `knows ${show(to.old)} by itself no more, and takes it still`,
      migration: 'Use the branch that takes it.',
    },
  },
};
