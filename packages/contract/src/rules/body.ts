import { narrowing, quiet, type Rule, widening } from './rule.js';

export const body: Rule = {
  name: 'body',
  about:
    'Bodies of requests that come and go, and whether one is required. (What a webhook sends is received.)',
  outcomes: {
    added: {
      ...quiet,
      change: 'added',
      says: () => 'is new and optional',
    },
    'required-added': {
      ...narrowing,
      change: 'added',
      says: () => 'is new and required',
      breaks: 'requests without a body are refused',
      migration: 'Send the body.',
    },
    removed: {
      effect: 'changes',
      change: 'removed',
      request: 'breaking',
      response: 'breaking',
      says: () => 'is gone',
      breaks: 'what was told in it cannot be told any more',
      migration: 'Stop sending a body.',
    },
    'became-required': {
      ...narrowing,
      says: () => 'is required now',
      breaks: 'requests without a body are refused',
      migration: 'Send the body in every request.',
    },
    'became-optional': { ...widening, says: () => 'is optional now' },
  },
};
