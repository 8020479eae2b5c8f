import { limiting, narrowing, type SchemaRule, show } from './rule.js';

export const pattern: SchemaRule = {
  name: 'pattern',
  about: '`pattern` of strings. Which of two patterns takes more, no program tells in general.',
  outcomes: {
    added: { ...narrowing, says: (to) => `must match ${show(to.new)} now` },
    // Clients that parse the text may be surprised, but nobody promised them what the pattern did not say.
    removed: {
      effect: 'widens',
      change: 'changed',
      request: 'info',
      response: 'info',
      says: (to) => `need not match ${show(to.old)} any more`,
    },
    generalized: {
      effect: 'widens',
      change: 'changed',
      request: 'info',
      response: 'info',
      says: (to) => `may match ${show(to.new)}, which every text does; it was ${show(to.old)}`,
    },
    changed: {
      ...limiting,
      effect: 'changes',
      says: (to) => `must match ${show(to.new)}; it was ${show(to.old)}`,
    },
  },
  compare: (old, next) => {
    if (!old.types.has('string') || !next.types.has('string')) return [];
    const before = old.patterns.filter((text) => !matchesAll(text));
    const after = next.patterns.filter((text) => !matchesAll(text));
    const lost = before.filter((text) => !after.includes(text));
    const gained = after.filter((text) => !before.includes(text));
    if (lost.length === 0 && gained.length === 0) return [];
    const emission = {
      old: old.patterns.join(' and '),
      new: next.patterns.join(' and '),
      keyword: 'pattern',
    };
    if (lost.length === 0) return [{ outcome: 'added', ...emission }];
    if (gained.length > 0) return [{ outcome: 'changed', ...emission }];
    return [{ outcome: next.patterns.length > after.length ? 'generalized' : 'removed', ...emission }];
  },
};

/** Whether every text matches, in the ways in which people write that. */
function matchesAll(text: string): boolean {
  return (
    /^\^?(\(\?:|\()?(\.|\[\\s\\S\]|\[\^\]|\[\\w\\W\]|\[\\d\\D\])\*\)?\$?$/.test(text) ||
    ['', '^', '$', '^.*'].includes(text)
  );
}
