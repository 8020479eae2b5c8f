import { changing, narrowing, quiet, type Rule, show, widening } from './rule.js';

export const mediaType: Rule = {
  name: 'media-type',
  about:
    'Media types that come and go, get more general (`*/*`, `application/json`) or more special (`+json`, `; v=2`).',
  outcomes: {
    added: {
      ...quiet,
      change: 'added',
      says: (to) => `can be ${show(to.new)} now`,
    },
    removed: {
      ...changing,
      change: 'removed',
      says: (to) => `cannot be ${show(to.old)} any more`,
      breaks: 'clients that send or ask for it are refused',
      migration: 'Use one of the other media types.',
    },
    specialized: {
      ...narrowing,
      says: (to) => `must be ${show(to.new)}; it was the more general ${show(to.old)}`,
    },
    generalized: {
      ...widening,
      says: (to) => `can be ${show(to.new)}; it was the more special ${show(to.old)}`,
    },
    'parameters-narrowed': {
      effect: 'none',
      change: 'changed',
      request: 'warning',
      response: 'info',
      says: (to) => `is ${show(to.new)}; it was ${show(to.old)}`,
      breaks: 'a server may refuse what does not say so',
    },
    'parameters-widened': {
      ...quiet,
      change: 'changed',
      says: (to) => `is ${show(to.new)}; it was ${show(to.old)}`,
    },
    'schema-added': { ...narrowing, says: () => 'must fit a schema now; anything did' },
    'schema-removed': {
      effect: 'widens',
      change: 'changed',
      request: 'info',
      response: 'warning',
      says: () => 'may be anything now; there is no schema any more',
    },
  },
};
