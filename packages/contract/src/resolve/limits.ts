import { numberIn } from './json.js';
import { keywordOf, type Part } from './part.js';
import type { TypeName } from './type-name.js';

/** The keywords that count something, with what stands for no limit. */
const lowest = ['minLength', 'minItems', 'minProperties'] as const;
const highest = ['maxLength', 'maxItems', 'maxProperties'] as const;

export type LowerLimit = (typeof lowest)[number];
export type UpperLimit = (typeof highest)[number];

/** How long or how many; absent where there is no limit. A lower limit of 0 is none. */
export type Limits = Readonly<Partial<Record<LowerLimit | UpperLimit, number>>>;

/** The strictest limits of all parts. */
export function limitsOf(parts: readonly Part[]): Limits {
  const limits: Partial<Record<LowerLimit | UpperLimit, number>> = {};
  for (const keyword of lowest) {
    const value = Math.max(0, ...numbersOf(parts, keyword));
    if (value > 0) limits[keyword] = value;
  }
  for (const keyword of highest) {
    const value = Math.min(...numbersOf(parts, keyword));
    if (value !== Number.POSITIVE_INFINITY) limits[keyword] = value;
  }
  return limits;
}

/** One end of a range. */
export interface Bound {
  readonly value: number;
  readonly isExclusive: boolean;
  readonly keyword: string;
}

/** The numbers that fit. */
export interface Range {
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
  /** What the number must be a multiple of, each of them. */
  readonly multipleOf: readonly number[];
  readonly isUnique: boolean;
}

/** The strictest range of all parts, whatever way each writes an exclusive limit. */
export function rangeOf(parts: readonly Part[], types: ReadonlySet<TypeName>): Range {
  const isWhole = types.has('integer') && !types.has('number');
  const lower = parts.flatMap((part) => boundsOf(part, 'minimum', 'exclusiveMinimum'));
  const upper = parts.flatMap((part) => boundsOf(part, 'maximum', 'exclusiveMaximum'));
  return {
    lower: strictest(
      lower.map((bound) => (isWhole ? toWhole(bound, 1) : bound)),
      1,
    ),
    upper: strictest(
      upper.map((bound) => (isWhole ? toWhole(bound, -1) : bound)),
      -1,
    ),
    multipleOf: [...new Set(numbersOf(parts, 'multipleOf'))].sort((left, right) => left - right),
    isUnique: parts.some((part) => keywordOf(part, 'uniqueItems') === true),
  };
}

function boundsOf(part: Part, inclusive: string, exclusive: string): Bound[] {
  const value = numberIn(keywordOf(part, inclusive));
  const flag = keywordOf(part, exclusive);
  const beyond = numberIn(flag);
  return [
    ...(value === undefined ? [] : [{ value, isExclusive: flag === true, keyword: inclusive }]),
    ...(beyond === undefined ? [] : [{ value: beyond, isExclusive: true, keyword: exclusive }]),
  ];
}

/** Of whole numbers, "more than 0" is "1 and more". */
function toWhole({ value, isExclusive, keyword }: Bound, step: 1 | -1): Bound {
  const whole = step === 1 ? Math.ceil(value) : Math.floor(value);
  return { value: isExclusive && whole === value ? whole + step : whole, isExclusive: false, keyword };
}

function strictest(bounds: readonly Bound[], side: 1 | -1): Bound | undefined {
  return bounds.reduce<Bound | undefined>(
    (strict, bound) => (strict === undefined || compareBounds(bound, strict) * side > 0 ? bound : strict),
    undefined,
  );
}

/** Positive when the first lets fewer numbers in from below, negative when fewer from above. */
export function compareBounds(left: Bound, right: Bound): number {
  if (left.value !== right.value) return left.value - right.value;
  if (left.isExclusive === right.isExclusive) return 0;
  const isUpper = left.keyword.endsWith('aximum');
  return left.isExclusive === isUpper ? -1 : 1;
}

function numbersOf(parts: readonly Part[], keyword: string): number[] {
  return parts.flatMap((part) => numberIn(keywordOf(part, keyword)) ?? []);
}
