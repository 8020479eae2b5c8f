import { narrowing, type Rule, show } from './rule.js';

export const security: Rule = {
  name: 'security',
  about:
    'Who may call: ways to authenticate, scopes, and what a scheme is. Ways are alternatives, scopes add up.',
  outcomes: {
    'way-removed': {
      ...narrowing,
      change: 'removed',
      says: (to) => `cannot be called with ${show(to.old)} any more`,
      breaks: 'clients that authenticate like that are refused',
      migration: 'Authenticate in one of the other ways.',
    },
    'scope-added': {
      ...narrowing,
      change: 'added',
      says: (to) => `asks for the scope ${show(to.new)} now`,
      breaks: 'tokens without it are refused',
      migration: 'Get a token with the scope.',
    },
    'way-added': {
      effect: 'widens',
      change: 'added',
      request: 'info',
      response: 'info',
      says: (to) => `can be called with ${show(to.new)} now`,
    },
    'scope-removed': {
      effect: 'widens',
      change: 'removed',
      request: 'info',
      response: 'info',
      says: (to) => `asks for the scope ${show(to.old)} no more`,
    },
    'scheme-changed': {
      ...narrowing,
      says: (to) => `uses a scheme that became another one: ${show(to.new)}; it was ${show(to.old)}`,
      breaks: 'clients that authenticate as before are refused',
      migration: 'Authenticate in the new way.',
    },
    'address-changed': {
      effect: 'none',
      change: 'changed',
      request: 'warning',
      response: 'warning',
      says: (to) => `uses the address ${show(to.new)} to authenticate; it was ${show(to.old)}`,
      breaks: 'the old address may have ceased to work',
      migration: 'Authenticate at the new address.',
    },
  },
};
