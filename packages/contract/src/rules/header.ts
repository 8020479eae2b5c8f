import { lifecycleOutcomes } from './lifecycle-outcomes.js';
import { narrowing, quiet, type Rule, widening } from './rule.js';

export const header: Rule = {
  name: 'header',
  about: 'Headers of responses. Their names do not depend on upper and lower case.',
  outcomes: {
    ...lifecycleOutcomes,
    added: { ...quiet, change: 'added', says: () => 'is new' },
    'required-added': { ...narrowing, change: 'added', says: () => 'is new and required' },
    removed: {
      effect: 'none',
      change: 'removed',
      request: 'warning',
      response: 'warning',
      says: () => 'is gone; it was optional',
      breaks: 'clients that use it may do without',
      migration: 'Stop using the header.',
    },
    'required-removed': {
      effect: 'none',
      change: 'removed',
      request: 'warning',
      response: 'breaking',
      says: () => 'is gone; it was required',
      breaks: 'clients that count on it find nothing',
      migration: 'Stop using the header.',
    },
    'became-required': { ...narrowing, says: () => 'is required now' },
    'became-optional': {
      ...widening,
      says: () => 'is optional now',
      breaks: 'clients that count on it may find nothing',
      migration: 'Expect that the header is missing.',
    },
  },
};
