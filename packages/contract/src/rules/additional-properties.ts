import { narrowing, type SchemaRule } from './rule.js';

export const additionalProperties: SchemaRule = {
  name: 'additional-properties',
  about:
    '`additionalProperties`, or `unevaluatedProperties` where it says the same: whether unknown properties fit.',
  outcomes: {
    closed: {
      ...narrowing,
      says: () => 'takes no properties that are not listed any more',
      breaks: 'requests with further properties are refused',
      migration: 'Send only properties that are listed.',
    },
    opened: {
      effect: 'widens',
      change: 'changed',
      request: 'info',
      response: 'warning',
      says: () => 'may hold properties that are not listed now',
      breaks: 'clients that refuse unknown properties stop working',
      migration: 'Ignore properties that you do not know.',
    },
  },
  compare: (old, next) => {
    if (!old.types.has('object') || !next.types.has('object') || old.isClosed === next.isClosed) return [];
    return [{ outcome: next.isClosed ? 'closed' : 'opened', keyword: 'additionalProperties' }];
  },
};
