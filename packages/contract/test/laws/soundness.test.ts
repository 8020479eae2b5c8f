import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffContracts, type Finding } from '../../src/index.js';
import { type Around, inRequest, inResponse, type Json } from '../documents.js';
import { cases } from './cases.js';
import { drawValue } from './draw-value.js';
import { foundOnce } from './found-once.js';
import { judgeOf } from './judge.js';
import { type Pair, pair } from './pairs.js';
import { randomFrom } from './random.js';

/** Findings that say less than `warning` though a value may cease to fit, as the table of rules has it. */
const lenient: Readonly<Record<string, string>> = {
  'response-pattern-removed': 'Who parses a text relies on more than the pattern promised.',
  'response-pattern-generalized': 'The same, in another spelling.',
  'response-pattern-changed': 'Which of two patterns takes more, nobody can tell.',
};

/** Values of which most fit one of the schemas, and many both. */
function valuesOf({ old, next, components: schemas, seed }: Pair): unknown[] {
  const drawing = { random: randomFrom(seed), components: schemas, depth: 0 };
  return Array.from({ length: 60 }, (_, index) => drawValue(index % 3 === 0 ? next : old, drawing));
}

/** A new property says nothing of clients that use its name already: nobody told them what it means. */
function usesNewName(value: unknown, findings: readonly Finding[]): boolean {
  const names = findings.filter(({ id }) => id.endsWith('-property-added')).map((found) => found.new);
  return names.some((name) => JSON.stringify(value)?.includes(`"${String(name)}":`));
}

function matters({ id, levels }: Finding): boolean {
  return levels.wire === 'breaking' || levels.wire === 'warning' || Object.hasOwn(lenient, id);
}

interface Question {
  readonly place: (schema: unknown, around: Around) => Json;
  readonly inner: Json;
  readonly outer: Json;
}

function check(drawn: Pair, { place, inner, outer }: Question): void {
  const { old, next, components: schemas } = drawn;
  const { findings } = diffContracts(place(old, { schemas }), place(next, { schemas }));
  if (findings.some(matters)) return;
  const refused = refusedIn(drawn, inner, outer).find((value) => !usesNewName(value, findings));
  expect({ refused, told: findings.map(({ id }) => id) }).toMatchObject({ refused: undefined });
}

/** The drawn values that fit one of the schemas and not the other. */
function refusedIn(drawn: Pair, inner: Json, outer: Json): unknown[] {
  const [fitsInner, fitsOuter] = [inner, outer].map((own) => judgeOf(own, drawn.components));
  return valuesOf(drawn).filter((value) => fitsInner?.(value) && !fitsOuter?.(value));
}

test('What fitted the old schema of a request and does not fit the new one is warned of.', () => {
  fc.assert(
    fc.property(pair, (drawn) => check(drawn, { place: inRequest, inner: drawn.old, outer: drawn.next })),
    { ...cases(300), examples: foundOnce.map((one): [Pair] => [one]) },
  );
});

test('What fits the new schema of a response and did not fit the old one is warned of.', () => {
  fc.assert(
    fc.property(pair, (drawn) => check(drawn, { place: inResponse, inner: drawn.next, outer: drawn.old })),
    { ...cases(300), examples: foundOnce.map((one): [Pair] => [one]) },
  );
});

test('What is drawn asks something: of many pairs of schemas, some value fits one only.', () => {
  const drawn = fc.sample(pair, { numRuns: 100, seed: 1 });
  const telling = drawn.filter((one) => refusedIn(one, one.old, one.next).length > 0);
  expect(telling.length).toBeGreaterThan(35);
});
