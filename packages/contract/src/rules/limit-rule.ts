import type { LowerLimit, UpperLimit } from '../resolve/limits.js';
import type { TypeName } from '../resolve/type-name.js';
import { type Emission, limiting, narrowing, type Outcome, type SchemaRule, widening } from './rule.js';

/** What a limit counts, and of which type. */
interface Counted {
  readonly name: string;
  readonly type: TypeName;
  /** What the numbers mean, such as "characters". */
  readonly unit: string;
}

/** The rule of a keyword that says how many there may be at most. */
export function upperLimitRule(keyword: UpperLimit, { name, type, unit }: Counted): SchemaRule {
  const outcomes = outcomesOf('at most', unit, ['decreased', 'increased']);
  return {
    name,
    about: `\`${keyword}\` of ${type} schemas.`,
    outcomes,
    compare: compareBy(keyword, type, outcomeAbove),
  };
}

/** The rule of a keyword that says how many there must be at least. */
export function lowerLimitRule(keyword: LowerLimit, { name, type, unit }: Counted): SchemaRule {
  const outcomes = outcomesOf('at least', unit, ['increased', 'decreased']);
  return {
    name,
    about: `\`${keyword}\` of ${type} schemas.`,
    outcomes,
    compare: compareBy(keyword, type, outcomeBelow),
  };
}

type Judge = (old: number | undefined, next: number | undefined) => string;

function compareBy(keyword: UpperLimit | LowerLimit, type: TypeName, judge: Judge): SchemaRule['compare'] {
  return (old, next): Emission[] => {
    const [before, after] = [old.limits[keyword], next.limits[keyword]];
    if (before === after || !old.types.has(type) || !next.types.has(type)) return [];
    return [{ outcome: judge(before, after), old: before, new: after, keyword }];
  };
}

const outcomeAbove: Judge = (old, next) => {
  if (old === undefined) return 'set';
  if (next === undefined) return 'unset';
  return next < old ? 'decreased' : 'increased';
};

const outcomeBelow: Judge = (old, next) => {
  if (old === undefined) return 'set';
  if (next === undefined) return 'unset';
  return next > old ? 'increased' : 'decreased';
};

function outcomesOf(
  bound: string,
  unit: string,
  [tighter, looser]: [string, string],
): Record<string, Outcome> {
  return {
    set: { ...limiting, says: (to) => `must have ${bound} ${to.new} ${unit} now; there was no such limit` },
    unset: { ...widening, says: (to) => `may have any number of ${unit} now; it was ${bound} ${to.old}` },
    [tighter]: {
      ...narrowing,
      says: (to) => `must have ${bound} ${to.new} ${unit}; it was ${bound} ${to.old}`,
    },
    [looser]: { ...widening, says: (to) => `may have ${bound} ${to.new} ${unit}; it was ${bound} ${to.old}` },
  };
}
