import type { Shape } from '../resolve/shape.js';
import { restricts } from './presence-rule.js';
import { narrowing, type SchemaRule, widening } from './rule.js';

export const dependentSchemas: SchemaRule = {
  name: 'dependent-schemas',
  about: '`dependentSchemas`: what must fit when a property is there.',
  outcomes: {
    added: {
      ...narrowing,
      change: 'added',
      says: (to) => `is restricted where it has \`${to.property}\` now`,
    },
    removed: {
      ...widening,
      change: 'removed',
      says: (to) => `is not restricted where it has \`${to.property}\` any more`,
    },
  },
  compare: (old, next) => {
    const keys = new Set([...old.dependentSchemas.keys(), ...next.dependentSchemas.keys()]);
    return [...keys].flatMap((key) => {
      const [before, after] = [isRestricted(old, key), isRestricted(next, key)];
      if (before === after) return [];
      return [{ outcome: after ? 'added' : 'removed', property: key, keyword: `dependentSchemas/${key}` }];
    });
  },
};

function isRestricted({ dependentSchemas: schemas }: Shape, key: string): boolean {
  const node = schemas.get(key);
  return node !== undefined && restricts(node);
}
