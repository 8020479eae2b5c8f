import { isSeen } from '../resolve/is-seen.js';
import type { Shape } from '../resolve/shape.js';
import { narrowing, type SchemaContext, type SchemaRule, widening } from './rule.js';

export const required: SchemaRule = {
  name: 'property',
  about: '`required`, of properties that both contracts have, or neither.',
  outcomes: {
    'became-required': {
      ...narrowing,
      says: (to) => `must have the property \`${to.property}\` now`,
      breaks: 'requests without it are refused',
      migration: 'Send the property in every request.',
    },
    'became-optional': {
      ...widening,
      says: (to) => `need not have the property \`${to.property}\` any more`,
      breaks: 'clients that count on it may find nothing',
      migration: 'Expect that the property is missing.',
    },
  },
  compare: (old, next, { direction }) => {
    const names = new Set([...old.required, ...next.required]);
    return [...names].flatMap((name) => {
      const [before, after] = [isRequired(old, name, direction), isRequired(next, name, direction)];
      if (before === after || isNewOrGone(old, next, name)) return [];
      const outcome = after ? 'became-required' : 'became-optional';
      return isHiddenNow(next, name, direction) ? [] : [{ outcome, property: name, keyword: 'required' }];
    });
  },
};

function isRequired(shape: Shape, name: string, direction: SchemaContext['direction']): boolean {
  if (!shape.required.has(name)) return false;
  const property = shape.properties.get(name);
  return property === undefined || isSeen(property, direction);
}

/** What the rule of properties that come and go tells. */
function isNewOrGone(old: Shape, next: Shape, name: string): boolean {
  return old.properties.has(name) !== next.properties.has(name);
}

/** What the rule of properties that turn read-only or write-only tells. */
function isHiddenNow(next: Shape, name: string, direction: SchemaContext['direction']): boolean {
  const property = next.properties.get(name);
  return property !== undefined && !isSeen(property, direction);
}
