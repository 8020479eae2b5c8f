import type { Shape } from '../resolve/shape.js';
import { covers, type TypeName } from '../resolve/type-name.js';
import { changing, narrowing, type SchemaContext, type SchemaRule, show, widening } from './rule.js';

export const type: SchemaRule = {
  name: 'type',
  about: '`type`, and the types of the values of an enum. What travels as text may become a string.',
  outcomes: {
    narrowed: { ...narrowing, says: (to) => `must be ${show(to.new)}; it was ${show(to.old)}` },
    widened: { ...widening, says: (to) => `may be ${show(to.new)}; it was ${show(to.old)}` },
    changed: { ...changing, says: (to) => `must be ${show(to.new)}; it was ${show(to.old)}` },
  },
  compare: (old, next, context) => {
    const isSatisfied = areCovered(old, next, context);
    const isKept = areCovered(next, old, context);
    if (isSatisfied && isKept) return [];
    const emission = { old: toText(old), new: toText(next), keyword: 'type' };
    if (isSatisfied) return [{ outcome: 'widened', ...emission }];
    return [{ outcome: isKept ? 'narrowed' : 'changed', ...emission }];
  },
};

function areCovered(inner: Shape, outer: Shape, { isText }: SchemaContext): boolean {
  if (isText && outer.types.has('string') && outer.values === undefined) return true;
  return [...inner.types].every((name: TypeName) => covers(outer.types, name));
}

function toText({ types, isUntyped, values }: Shape): string {
  if (types.size === 0) return 'nothing';
  return isUntyped && values === undefined ? 'anything' : [...types].join(' or ');
}
