import type { Shape } from '../resolve/shape.js';
import { narrowing, type SchemaRule, widening } from './rule.js';

export const nullable: SchemaRule = {
  name: 'nullable',
  about: 'Whether null fits, in each of its spellings: `nullable`, a list of types, a branch, an enum.',
  outcomes: {
    added: { ...widening, says: () => 'may be null now' },
    removed: { ...narrowing, says: () => 'may not be null any more' },
  },
  compare: (old, next, { isBranch }) => {
    if (isBranch || old.isNullable === next.isNullable) return [];
    // What fits anything fits null, too; the type says it.
    if (isOpen(old) || isOpen(next)) return [];
    const outcome = next.isNullable ? 'added' : 'removed';
    return [
      { outcome, old: old.isNullable, new: next.isNullable, keyword: next.isNullable ? 'nullable' : 'type' },
    ];
  },
};

function isOpen({ isUntyped, values, unions }: Shape): boolean {
  return isUntyped && values === undefined && unions.length === 0;
}
