import fc from 'fast-check';
import { arbitraryOf } from './arbitrary-of.js';
import { type Change, changes } from './changes.js';
import { placesOf } from './places.js';
import type { SchemaSource } from './schema.js';
import { anyJson, anyText, treacherousNames } from './values.js';
import { wordsOf } from './words.js';

/**
 * Makes bodies that fit the schema but for one to three changes: a field dropped, renamed or added, a value of
 * another type, another word of the contract, null, a value from another place. Some still fit.
 */
export function mutated(contract: SchemaSource, name: string): fc.Arbitrary<unknown> {
  const steps = fc.array(stepOf(contract), { minLength: 1, maxLength: 3 });
  return fc
    .tuple(arbitraryOf(contract, name), steps)
    .map(([body, several]) => several.reduce(takeStep, body));
}

interface Step extends Omit<Change, 'path'> {
  change: keyof typeof changes;
  place: number;
}

function stepOf(contract: SchemaSource): fc.Arbitrary<Step> {
  const { fields, values } = wordsOf(contract);
  const [word, field] = [fc.constantFrom(...values, ''), fc.constantFrom(...fields, ...treacherousNames)];
  return fc.record({
    change: fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])),
    place: fc.nat(),
    otherPlace: fc.nat(),
    field: fc.oneof({ weight: 4, arbitrary: field }, { weight: 1, arbitrary: anyText }),
    word: fc.oneof(
      word,
      word.map((text) => text.toLowerCase()),
      word.map((text) => `${text}S`),
    ),
    value: anyJson,
  });
}

function takeStep(body: unknown, { change, place, ...rest }: Step): unknown {
  const places = placesOf(body);
  const path = places[place % places.length] ?? [];
  return changes[change](body, { ...rest, path });
}
