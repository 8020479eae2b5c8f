import { quiet, type Rule } from './rule.js';

export const event: Rule = {
  name: 'event',
  about:
    'Webhooks and callbacks. The server calls the client, so the client receives the request and sends the response.',
  outcomes: {
    added: { ...quiet, change: 'added', says: () => 'is new' },
    removed: {
      effect: 'none',
      change: 'removed',
      request: 'breaking',
      response: 'breaking',
      says: () => 'is gone',
      breaks: 'clients that wait for it are not called any more',
      migration: 'Stop waiting for it.',
    },
  },
};
