import fc from 'fast-check';
import type { Json } from '../documents.js';
import { keywords, schema } from './draw-schema.js';

/** What is done to one of the schemas inside a schema; `at` chooses which. */
export interface Edit {
  readonly at: number;
  readonly kind: 'replace' | 'merge' | 'drop' | 'any-of' | 'all-of' | 'or-null';
  readonly with: Json;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(30),
  kind: fc.constantFrom('replace', 'merge', 'merge', 'drop', 'drop', 'any-of', 'all-of', 'or-null'),
  with: fc.oneof(schema, keywords),
});

/** The schema after the edit. */
export function applyEdit(whole: Json, { at, kind, with: other }: Edit): Json {
  const copy = { root: structuredClone(whole) };
  const places = placesIn(copy, 'root');
  const place = places[at % places.length];
  if (place === undefined) return whole;
  const [holder, key] = place;
  holder[key] = changes[kind](holder[key] as Json, other, at); // Only schemas are places.
  return copy.root;
}

const changes: Record<Edit['kind'], (own: Json, other: Json, at: number) => Json> = {
  replace: (_, other) => other,
  // Beside null, anything either says nothing or contradicts it; no contract has that.
  merge: (own, other) => (isNull(own) ? own : { ...own, ...withoutType(own, other) }),
  drop: (own, _, at) => {
    const key = Object.keys(own)[at % Math.max(1, Object.keys(own).length)];
    return Object.fromEntries(Object.entries(own).filter(([each]) => each !== key));
  },
  'any-of': (own, other) => ({ anyOf: [own, other] }),
  'all-of': (own, other) => ({ allOf: [own, other] }),
  'or-null': (own) => ({ anyOf: [own, { type: 'null' }] }),
};

function isNull(own: Json): boolean {
  return own.type === 'null' || own.const === null;
}

function withoutType(own: Json, other: Json): Json {
  return own.type === undefined ? other : { ...other, type: own.type };
}

type Holder = Record<string, unknown>;
type Place = [holder: Holder, key: string];

const single = ['items', 'additionalProperties', 'contains'];
const lists = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
const maps = ['properties', 'patternProperties'];

/** Every place of a schema inside another; of disjoint branches, only what is inside them. */
function placesIn(holder: object, key: string): Place[] {
  const own = holder as Holder; // The copy is ours to change.
  const value = own[key];
  if (typeof value !== 'object' || value === null) return [];
  const here = value as Holder;
  return [
    [own, key],
    ...single.flatMap((keyword) => placesIn(here, keyword)),
    ...maps.flatMap((keyword) => placesBelow(here[keyword])),
    ...lists.flatMap((keyword) => placesBelow(here[keyword]).filter(([, name]) => !isBranch(keyword, name))),
  ];
}

function isBranch(keyword: string, name: string): boolean {
  return keyword === 'oneOf' && /^\d+$/.test(name);
}

function placesBelow(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => placesIn(value, key));
}
