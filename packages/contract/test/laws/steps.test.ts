import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffContracts } from '../../src/index.js';
import { inRequest, inResponse, type Json } from '../documents.js';
import { cases } from './cases.js';
import { applyEdit, edit } from './edit-schema.js';
import { pair } from './pairs.js';

function matters(old: Json, next: Json): boolean {
  return diffContracts(old, next).findings.some(({ levels }) =>
    ['breaking', 'warning'].includes(levels.wire),
  );
}

/** Steps whose pattern is let go before it is put again say less than both together: nobody can tell patterns apart. */
function hasPattern(...schemas: Json[]): boolean {
  return JSON.stringify(schemas).includes('"pattern"');
}

test('Steps of which none matters do not matter together.', () => {
  fc.assert(
    fc.property(
      pair,
      edit,
      fc.constantFrom(inRequest, inResponse),
      ({ old, next, components }, more, place) => {
        const last = applyEdit(next, more);
        fc.pre(!hasPattern(old, next, last));
        const [a, b, c] = [old, next, last].map((schema) => place(schema, { schemas: components }));
        if (a === undefined || b === undefined || c === undefined || matters(a, b) || matters(b, c)) return;
        expect(diffContracts(a, c).breaking).toBe(false);
      },
    ),
    cases(500),
  );
});
