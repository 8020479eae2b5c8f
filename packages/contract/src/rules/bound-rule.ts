import { type Bound, compareBounds } from '../resolve/limits.js';
import type { Shape } from '../resolve/shape.js';
import { limiting, narrowing, type Outcome, type SchemaRule, widening } from './rule.js';

/** The rule of the smallest number, or of the largest, that fits. */
export function boundRule(name: 'minimum' | 'maximum'): SchemaRule {
  const side = name === 'minimum' ? 'lower' : 'upper';
  const [tighter, looser] = name === 'minimum' ? ['increased', 'decreased'] : ['decreased', 'increased'];
  const judge = (old: Bound | undefined, next: Bound | undefined): string | undefined => {
    if (old === undefined || next === undefined) return outcomeOfOne(old, next);
    const difference = compareBounds(next, old);
    if (difference === 0) return undefined;
    return difference > 0 ? 'increased' : 'decreased';
  };
  return {
    name,
    about: `The ${name === 'minimum' ? 'smallest' : 'largest'} number, inclusive or exclusive in either spelling.`,
    outcomes: outcomesOf(name, tighter, looser),
    compare: (old, next) => {
      if (!isNumeric(old) || !isNumeric(next)) return [];
      const [before, after] = [old.range[side], next.range[side]];
      const outcome = judge(before, after);
      const keyword = (after ?? before)?.keyword ?? name;
      return outcome === undefined ? [] : [{ outcome, old: toText(before), new: toText(after), keyword }];
    },
  };
}

function outcomeOfOne(old: Bound | undefined, next: Bound | undefined): string | undefined {
  if (old === next) return undefined;
  return old === undefined ? 'set' : 'unset';
}

function isNumeric({ types }: Shape): boolean {
  return types.has('number') || types.has('integer');
}

function toText(bound: Bound | undefined): number | string | undefined {
  return bound?.isExclusive ? `${bound.value}, exclusive` : bound?.value;
}

function outcomesOf(name: string, tighter = '', looser = ''): Record<string, Outcome> {
  return {
    set: { ...limiting, says: (to) => `has the ${name} ${to.new} now; it had none` },
    unset: { ...widening, says: (to) => `has no ${name} any more; it was ${to.old}` },
    [tighter]: { ...narrowing, says: (to) => `has the ${name} ${to.new}; it was ${to.old}` },
    [looser]: { ...widening, says: (to) => `has the ${name} ${to.new}; it was ${to.old}` },
  };
}
