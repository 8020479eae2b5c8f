import { isDeepStrictEqual } from 'node:util';
import type { Schema } from '../contract.js';
import { referencesIn } from './order-schemas.js';

type Schemas = Record<string, Schema>;

/** The names of the schemas that two contracts have in common: those that are alike, with all that they refer to. */
export function unchangedSchemas(left: Schemas, right: Schemas): Set<string> {
  let same = new Set(Object.keys(right).filter((name) => isDeepStrictEqual(left[name], right[name])));
  let before = -1;
  while (before !== same.size) {
    before = same.size;
    const known = same;
    same = new Set([...same].filter((name) => referencesIn(right[name]).every((inner) => known.has(inner))));
  }
  return same;
}
