import { quiet, type Rule, show } from './rule.js';

/** Nothing on the wire; what is generated gets another name. */
const renamed = { wire: 'none', types: 'breaking', sdk: 'breaking', cli: 'breaking', mock: 'none' } as const;
const shown = { wire: 'info', types: 'breaking', sdk: 'breaking', cli: 'breaking', mock: 'none' } as const;

export const name: Rule = {
  name: 'name',
  about: 'Names that code is generated from, and that do not travel.',
  outcomes: {
    'operation-id-changed': {
      effect: 'none',
      change: 'changed',
      request: shown,
      response: shown,
      says: (to) => `is called ${show(to.new)}; it was ${show(to.old)}`,
      breaks: 'code that uses the name does not compile',
      migration: 'Use the new name.',
    },
    'operation-id-added': {
      ...quiet,
      change: 'added',
      says: (to) => `is called ${show(to.new)} now`,
    },
    'tags-changed': {
      effect: 'none',
      change: 'changed',
      request: { wire: 'info', sdk: 'info', cli: 'info' },
      response: 'info',
      says: (to) => `is listed under ${show(to.new)}; it was ${show(to.old)}`,
    },
    'path-parameter-renamed': {
      effect: 'none',
      change: 'changed',
      request: renamed,
      response: renamed,
      says: (to) => `is called ${show(to.new)}; it was ${show(to.old)}`,
      breaks: 'code that uses the name does not compile',
      migration: 'Use the new name.',
    },
    'schema-removed': {
      effect: 'none',
      change: 'removed',
      request: { wire: 'none', types: 'breaking', sdk: 'breaking', cli: 'none', mock: 'none' },
      response: 'none',
      says: (to) => `has no schema of the name ${show(to.old)} any more`,
      breaks: 'code that uses the name does not compile',
      migration: 'Use the schema that took its place.',
    },
    'schema-added': {
      effect: 'none',
      change: 'added',
      request: { wire: 'none', types: 'info', sdk: 'info', cli: 'none', mock: 'none' },
      response: 'none',
      says: (to) => `has the new schema ${show(to.new)}`,
    },
  },
};
