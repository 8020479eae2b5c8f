import { quiet, type Rule } from './rule.js';

const untold = { request: 'breaking' } as const;

export const status: Rule = {
  name: 'status',
  about: 'Statuses of responses that come and go.',
  outcomes: {
    'success-removed': {
      effect: 'changes',
      change: 'removed',
      ...untold,
      response: 'breaking',
      says: () => 'is gone',
      breaks: 'clients that wait for this status do not get it',
      migration: 'Expect one of the other statuses.',
    },
    removed: { effect: 'none', change: 'removed', ...untold, response: 'info', says: () => 'is gone' },
    'success-added': {
      effect: 'none',
      change: 'added',
      request: 'info',
      response: 'warning',
      says: () => 'is new',
      breaks: 'clients that know one success may not take it for one',
      migration: 'Take every status from 200 to 299 for a success.',
    },
    added: { ...quiet, change: 'added', says: () => 'is new' },
  },
};
