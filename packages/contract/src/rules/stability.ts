import { type Emission, type Outcome, quiet, type Rule, show } from './rule.js';

/** From what may change any day to what is promised. Without a word, something is promised. */
const steps = ['draft', 'alpha', 'beta', 'stable'];

const broken = { effect: 'none', change: 'changed', request: 'breaking', response: 'breaking' } as const;

/** What can become of what is promised. */
export const stabilityOutcomes: Readonly<Record<string, Outcome>> = {
  decreased: {
    ...broken,
    says: (to) => `is only ${show(to.new)} now; it was ${show(to.old)}`,
    breaks: 'clients count on what is not promised any more',
    migration: 'Be ready for changes without notice.',
  },
  invalid: {
    ...broken,
    says: (to) => `has the stability ${show(to.new)}, which is none of ${steps.join(', ')}`,
    breaks: 'clients cannot tell what is promised',
    migration: 'Ask for one of the known levels.',
  },
  increased: {
    ...quiet,
    change: 'changed',
    says: (to) => `is ${show(to.new)} now; it was ${show(to.old)}`,
  },
};

export const stability: Rule = {
  name: 'stability',
  about:
    '`x-stability-level` of operations: draft, alpha, beta or stable. What is draft or alpha is not promised.',
  outcomes: stabilityOutcomes,
};

/** Reads a keyword. */
type Read = (keyword: string) => unknown;

/** What became of what is promised. */
export function compareStability(old: Read, next: Read): Emission[] {
  const [before, after] = [levelOf(old), levelOf(next)];
  if (before === after) return [];
  const values = { old: before, new: after, keyword: 'x-stability-level' };
  const [from, to] = [steps.indexOf(before), steps.indexOf(after)];
  if (to === -1) return [{ outcome: 'invalid', ...values }];
  return [{ outcome: to < from ? 'decreased' : 'increased', ...values }];
}

/** Whether something may not change without notice. */
export function isPromised(read: Read): boolean {
  return !['draft', 'alpha'].includes(levelOf(read));
}

function levelOf(read: Read): string {
  return String(read('x-stability-level') ?? 'stable');
}
