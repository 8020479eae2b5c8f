import { type Outcome, show } from './rule.js';

const told = { effect: 'none', change: 'deprecated', request: 'info', response: 'info' } as const;
const broken = { effect: 'none', change: 'deprecated', request: 'breaking', response: 'breaking' } as const;

/** What can become of the end of something: it is announced, moved, or taken back. */
export const lifecycleOutcomes: Readonly<Record<string, Outcome>> = {
  deprecated: {
    ...told,
    says: () => 'is deprecated now, without a date on which it ends',
    migration: 'Plan to stop using it.',
  },
  'deprecated-with-sunset': {
    ...told,
    says: (to) => `is deprecated now and ends on ${to.new}`,
    migration: 'Stop using it before that date.',
  },
  reactivated: { ...told, change: 'changed', says: () => 'is not deprecated any more' },
  'sunset-added': { ...told, says: (to) => `ends on ${to.new}` },
  'sunset-moved-later': { ...told, says: (to) => `ends on ${to.new}; it was ${to.old}` },
  'sunset-moved-earlier': {
    ...broken,
    says: (to) => `ends on ${to.new} already; it was ${to.old}`,
    breaks: 'clients that planned with the later date have less time than they were promised',
    migration: 'Stop using it before the new date.',
  },
  'sunset-deleted': {
    ...broken,
    says: (to) => `has no date on which it ends any more; it was ${to.old}`,
    breaks: 'clients that planned with the date do not know when it ends',
    migration: 'Stop using it now.',
  },
  'sunset-invalid': {
    ...broken,
    says: (to) => `ends on ${show(to.new)}; it was ${show(to.old)}, and one of them is no date`,
    breaks: 'clients cannot tell when it ends',
    migration: 'Ask for a date such as 2030-01-31.',
  },
};
