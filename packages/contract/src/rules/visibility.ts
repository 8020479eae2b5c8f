import { isSeen } from '../resolve/is-seen.js';
import { type Shape, shapeOf } from '../resolve/shape.js';
import { type Emission, quiet, type SchemaContext, type SchemaRule, withdrawn } from './rule.js';

const told = { wire: 'info', types: 'warning', sdk: 'warning', cli: 'warning', mock: 'warning' } as const;

export const visibility: SchemaRule = {
  name: 'property',
  about: '`readOnly` and `writeOnly`: who still sends the property.',
  outcomes: {
    'became-hidden': {
      effect: 'none',
      change: 'removed',
      request: withdrawn,
      response: withdrawn,
      says: (to) => `has the property \`${to.property}\` only in the other direction now`,
      breaks: 'who sends or reads it may not get what they expect',
      migration: 'Stop using the property in this direction.',
    },
    'required-became-hidden': {
      effect: 'none',
      change: 'removed',
      request: withdrawn,
      response: 'breaking',
      says: (to) => `has the required property \`${to.property}\` only in the other direction now`,
      breaks: 'clients that count on it find nothing',
      migration: 'Stop using the property in this direction.',
    },
    'became-visible': {
      ...quiet,
      change: 'added',
      says: (to) => `has the property \`${to.property}\` in this direction now, too`,
    },
    'secret-shown': {
      effect: 'none',
      change: 'added',
      request: 'info',
      response: told,
      says: (to) => `shows the property \`${to.property}\`, which was write-only`,
      breaks: 'a secret may end up in logs of clients that print answers',
      migration: 'Look for places that print or store whole answers.',
    },
  },
  compare: (old, next, { direction }) =>
    [...old.properties].flatMap(([name, before]) => {
      const after = next.properties.get(name);
      if (after === undefined || isSeen(before, direction) === isSeen(after, direction)) return [];
      return [emit(name, isSeen(after, direction), { old, direction })];
    }),
};

function emit(
  name: string,
  isShown: boolean,
  { old, direction }: { old: Shape } & Pick<SchemaContext, 'direction'>,
): Emission {
  const keyword = `properties/${name}`;
  if (!isShown)
    return {
      outcome: old.required.has(name) ? 'required-became-hidden' : 'became-hidden',
      property: name,
      keyword,
    };
  const property = old.properties.get(name);
  const isSecret = direction === 'response' && property !== undefined && shapeOf(property).writeOnly;
  return { outcome: isSecret ? 'secret-shown' : 'became-visible', property: name, keyword };
}
