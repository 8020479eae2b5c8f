import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffContracts } from '../../src/index.js';
import { inRequest, inResponse, type Json } from '../documents.js';
import { cases } from './cases.js';
import { pair } from './pairs.js';
import { refactor, refactorings, reorderings } from './refactorings.js';

const places = [inRequest, inResponse];

/** Each id with its level once: how often one is told depends on the way the schema is written. */
function told(old: Json, next: Json): string[] {
  const { findings } = diffContracts(old, next);
  return [...new Set(findings.map(({ id, levels }) => `${id} ${levels.wire} ${levels.types}`))].sort();
}

test('A contract does not differ from itself.', () => {
  fc.assert(
    fc.property(pair, fc.constantFrom(...places), ({ old, components }, place) => {
      const document = place(old, { schemas: components });
      expect(told(document, document)).toEqual([]);
      expect(told(document, structuredClone(document))).toEqual([]);
    }),
    cases(300),
  );
});

const all = Object.entries({ ...refactorings, ...reorderings });

test.each(all)('Nothing is told of %s.', (_, change) => {
  fc.assert(
    fc.property(pair, fc.constantFrom(...places), ({ old, components }, place) => {
      const schemas = refactor({ properties: components }, (schema) => schema) as { properties: Json };
      const before = place(old, { schemas: components });
      const after = place(refactor(old, change), { schemas: schemas.properties });
      expect(told(before, after)).toEqual([]);
      expect(told(after, before)).toEqual([]);
    }),
    cases(100),
  );
});

test.each(Object.entries(refactorings))('What else changes is told as before, with %s.', (_, change) => {
  fc.assert(
    fc.property(pair, fc.constantFrom(...places), ({ old, next, components }, place) => {
      const around = { schemas: components };
      const before = place(old, around);
      expect(told(before, place(refactor(next, change), around))).toEqual(told(before, place(next, around)));
    }),
    cases(100),
  );
});
