import type { Shape } from '../resolve/shape.js';
import { changing, narrowing, type SchemaContext, type SchemaRule, show, widening } from './rule.js';

export const format: SchemaRule = {
  name: 'format',
  about:
    '`format` of values whose type is the same. A wider number is wider; all other formats have nothing in common.',
  outcomes: {
    added: { ...narrowing, says: (to) => `must have the format ${show(to.new)} now` },
    removed: { ...widening, says: (to) => `need not have the format ${show(to.old)} any more` },
    narrowed: {
      ...narrowing,
      says: (to) => `must have the format ${show(to.new)}; it was the wider ${show(to.old)}`,
    },
    widened: {
      ...widening,
      says: (to) => `may have the format ${show(to.new)}; it was the narrower ${show(to.old)}`,
    },
    changed: { ...changing, says: (to) => `must have the format ${show(to.new)}; it was ${show(to.old)}` },
  },
  compare: (old, next, context) => {
    if (!isComparable(old, next, context)) return [];
    const [before, after] = [old.formats, next.formats];
    const isSatisfied = after.every((wide) => before.some((narrow) => fits(narrow, wide)));
    const isKept = before.every((wide) => after.some((narrow) => fits(narrow, wide)));
    if (isSatisfied && isKept) return [];
    const emission = { old: before.join(' and '), new: after.join(' and '), keyword: 'format' };
    if (before.length === 0) return [{ outcome: 'added', ...emission }];
    if (after.length === 0) return [{ outcome: 'removed', ...emission }];
    if (isSatisfied) return [{ outcome: 'widened', ...emission }];
    return [{ outcome: isKept ? 'narrowed' : 'changed', ...emission }];
  },
};

/** Where the types have nothing in common, their change says it all. */
function isComparable(old: Shape, next: Shape, { isText }: SchemaContext): boolean {
  if (isNumeric(old) && isNumeric(next)) return true;
  if (isText && (old.types.has('string') || next.types.has('string'))) return true;
  return [...old.types].some((type) => next.types.has(type));
}

function isNumeric({ types }: Shape): boolean {
  return types.has('number') || types.has('integer');
}

/** For each format, the wider ones of its kind: every value of the one is a value of the others. */
const wider: Readonly<Record<string, readonly string[]>> = {
  int8: ['int16', 'int32', 'int64', 'bigint'],
  uint8: ['int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'bigint'],
  int16: ['int32', 'int64', 'bigint'],
  uint16: ['int32', 'uint32', 'int64', 'uint64', 'bigint'],
  int32: ['int64', 'bigint'],
  uint32: ['int64', 'uint64', 'bigint'],
  int64: ['bigint'],
  uint64: ['bigint'],
  float: ['double'],
  email: ['idn-email'],
  hostname: ['idn-hostname'],
  uri: ['iri', 'uri-reference', 'iri-reference'],
  'uri-reference': ['iri-reference'],
  iri: ['iri-reference'],
};

function fits(narrow: string, wide: string): boolean {
  return narrow === wide || (wider[narrow]?.includes(wide) ?? false);
}
