import fc from 'fast-check';
import type { Json } from '../documents.js';
import { components, schema } from './draw-schema.js';
import { applyEdit, edit } from './edit-schema.js';

/** Two schemas of which one became the other by few edits, with the schemas that both refer to. */
export interface Pair {
  readonly old: Json;
  readonly next: Json;
  readonly components: Json;
  readonly seed: number;
}

export const pair: fc.Arbitrary<Pair> = fc
  .record({
    old: schema,
    edits: fc.array(edit, { minLength: 1, maxLength: 2 }),
    isSwapped: fc.boolean(),
    components,
    seed: fc.nat(),
  })
  .map(({ old, edits, isSwapped, ...more }) => {
    const next = edits.reduce(applyEdit, old);
    return isSwapped ? { old: next, next: old, ...more } : { old, next, ...more };
  });
