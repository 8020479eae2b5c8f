import { lifecycleOutcomes } from './lifecycle-outcomes.js';
import { changing, narrowing, quiet, type Rule, show, widening, withdrawn } from './rule.js';

/** What a client gets that does not set it is another thing than before. */
const surprising = {
  ...changing,
  breaks: 'clients that leave it out get something else than before',
  migration: 'Set the parameter.',
} as const;

export const parameter: Rule = {
  name: 'parameter',
  about:
    'Parameters that come, go and move, and how they are written. Those in the path are known by their position.',
  outcomes: {
    ...lifecycleOutcomes,
    added: {
      ...quiet,
      change: 'added',
      says: () => 'is new and optional',
    },
    'required-added': {
      ...narrowing,
      change: 'added',
      says: () => 'is new and required',
      breaks: 'requests without it are refused',
      migration: 'Send the parameter.',
    },
    removed: {
      effect: 'none',
      change: 'removed',
      request: withdrawn,
      response: withdrawn,
      says: () => 'is gone',
      breaks: 'a server may ignore or refuse it',
      migration: 'Stop sending the parameter.',
    },
    'removed-before-sunset': {
      ...narrowing,
      change: 'removed',
      says: (to) => `is gone before ${to.old}, the day on which it was to end`,
      migration: 'Stop sending the parameter.',
    },
    'removed-after-deprecation': {
      effect: 'none',
      change: 'removed',
      request: { wire: 'info', types: 'breaking', sdk: 'breaking', cli: 'breaking' },
      response: 'info',
      says: () => 'is gone, as was announced',
      migration: 'Stop sending the parameter.',
    },
    'became-required': {
      ...narrowing,
      says: () => 'is required now',
      breaks: 'requests without it are refused',
      migration: 'Send the parameter in every request.',
    },
    'became-optional': { ...widening, says: () => 'is optional now' },
    moved: {
      ...changing,
      says: (to) => `is in the ${to.new} now; it was in the ${to.old}`,
      migration: 'Send it in its new place.',
    },
    'style-changed': {
      ...changing,
      says: (to) => `is written in the style ${show(to.new)}; it was ${show(to.old)}`,
      migration: 'Write it in the new style.',
    },
    'explode-changed': {
      ...changing,
      says: (to) => (to.new ? 'is written with its name for each value now' : 'is written as one list now'),
      migration: 'Write it in the new way.',
    },
    'content-changed': {
      ...changing,
      says: (to) => `is written as ${show(to.new)}; it was ${show(to.old)}`,
      migration: 'Write it in the new way.',
    },
    'empty-refused': { ...narrowing, says: () => 'may not be empty any more' },
    'empty-allowed': { ...widening, says: () => 'may be empty now' },
    'became-list': { ...widening, says: () => 'may be given several times now' },
    'default-added': { ...surprising, says: (to) => `has the default ${show(to.new)} now` },
    'default-changed': {
      ...surprising,
      says: (to) => `has the default ${show(to.new)}; it was ${show(to.old)}`,
    },
    'default-removed': { ...surprising, says: (to) => `has the default ${show(to.old)} no more` },
  },
};
