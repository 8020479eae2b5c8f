import { parseDay } from '../lifecycle/parse-day.js';
import type { Lifecycle } from './lifecycle.js';
import { lifecycleOutcomes } from './lifecycle-outcomes.js';
import type { Rule } from './rule.js';

const gone = { effect: 'narrows', change: 'removed' } as const;
/** It was announced, so nothing on the wire is a surprise; a function of ours disappears all the same. */
const announced = {
  wire: 'info',
  types: 'breaking',
  sdk: 'breaking',
  cli: 'breaking',
  mock: 'info',
} as const;
const migration = 'Stop calling the operation.';

export const operation: Rule = {
  name: 'operation',
  about: 'Operations that come, go, move and end.',
  outcomes: {
    ...lifecycleOutcomes,
    added: { effect: 'widens', change: 'added', request: 'info', response: 'info', says: () => 'is new' },
    removed: {
      ...gone,
      request: 'breaking',
      response: 'breaking',
      says: () => 'is gone',
      breaks: 'clients that call it get an error',
      migration,
    },
    'removed-before-sunset': {
      ...gone,
      request: 'breaking',
      response: 'breaking',
      says: (to) => `is gone before ${to.old}, the day on which it was to end`,
      breaks: 'clients that call it get an error',
      migration,
    },
    'removed-after-deprecation': {
      ...gone,
      request: announced,
      response: announced,
      says: () => 'is gone, as was announced',
      migration,
    },
    moved: {
      effect: 'changes',
      change: 'changed',
      request: 'breaking',
      response: 'breaking',
      says: (to) => `is at \`${to.new}\` now; it was at \`${to.old}\``,
      breaks: 'clients that call the old address get an error',
      migration: 'Call the new address.',
    },
  },
};

/** How the end of something compares with what was announced. */
export function judgeRemoval({ isDeprecated, sunset }: Lifecycle, now: Date): string {
  if (!isDeprecated) return 'removed';
  if (sunset === undefined) return 'removed-after-deprecation';
  const time = parseDay(sunset)?.getTime();
  return time === undefined || now.getTime() < time ? 'removed-before-sunset' : 'removed-after-deprecation';
}
