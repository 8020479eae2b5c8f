import { isSeen } from '../resolve/is-seen.js';
import type { Shape } from '../resolve/shape.js';
import { type Emission, narrowing, quiet, type SchemaContext, type SchemaRule, withdrawn } from './rule.js';

export const property: SchemaRule = {
  name: 'property',
  about:
    'Properties that come and go. Read-only ones count for nothing in a request, write-only ones in a response.',
  outcomes: {
    added: {
      ...quiet,
      change: 'added',
      says: (to) => `has the new optional property \`${to.property}\``,
    },
    'required-added': {
      ...narrowing,
      change: 'added',
      says: (to) => `has the new required property \`${to.property}\``,
      breaks: 'requests without it are refused',
      migration: 'Send the property in every request.',
    },
    removed: {
      effect: 'none',
      change: 'removed',
      request: withdrawn,
      response: withdrawn,
      says: (to) => `has the optional property \`${to.property}\` no more`,
      breaks: 'who sends or reads it may not get what they expect',
      migration: 'Stop using the property.',
    },
    'required-removed': {
      effect: 'none',
      change: 'removed',
      request: withdrawn,
      response: 'breaking',
      says: (to) => `has the required property \`${to.property}\` no more`,
      breaks: 'clients that count on it find nothing',
      migration: 'Stop using the property.',
    },
  },
  compare: (old, next, { direction }) => [
    ...[...next.properties.keys()].flatMap((name) => comeIn(name, { old, next, direction })),
    ...[...old.properties.keys()].flatMap((name) => goAway(name, { old, next, direction })),
  ],
};

interface Between extends Pick<SchemaContext, 'direction'> {
  readonly old: Shape;
  readonly next: Shape;
}

function comeIn(name: string, { old, next, direction }: Between): Emission[] {
  const added = next.properties.get(name);
  if (added === undefined || old.properties.has(name) || !isSeen(added, direction)) return [];
  const isRequired = next.required.has(name) && !old.required.has(name);
  const keyword = `properties/${name}`;
  return [{ outcome: isRequired ? 'required-added' : 'added', new: name, property: name, keyword }];
}

function goAway(name: string, { old, next, direction }: Between): Emission[] {
  const removed = old.properties.get(name);
  if (removed === undefined || next.properties.has(name) || !isSeen(removed, direction)) return [];
  const outcome = old.required.has(name) && !next.required.has(name) ? 'required-removed' : 'removed';
  // In a closed object, what is not named does not fit; in an open one, anything does.
  const effect = next.isClosed ? 'narrows' : 'none';
  return [{ outcome, old: name, property: name, keyword: `properties/${name}`, effect }];
}
