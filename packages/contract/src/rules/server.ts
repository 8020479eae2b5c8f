import { quiet, type Rule, show } from './rule.js';

export const server: Rule = {
  name: 'server',
  about: 'Addresses of servers.',
  outcomes: {
    added: {
      ...quiet,
      change: 'added',
      says: (to) => `has the new address ${show(to.new)}`,
    },
    removed: {
      effect: 'none',
      change: 'removed',
      request: 'warning',
      response: 'warning',
      says: (to) => `has the address ${show(to.old)} no more`,
      breaks: 'the old address may have ceased to work',
      migration: 'Call another address.',
    },
  },
};
