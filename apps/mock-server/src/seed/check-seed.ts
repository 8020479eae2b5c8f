import { operations } from '@buddykit/core';
import { closest } from '@buddykit/core/check';
import { checkValue } from '../handle/check-value.js';
import type { Seed } from './seed.js';
import { SeedMistake } from './seed-mistake.js';
import { seedSchema } from './seed-schema.js';

/**
 * The seed that a value is.
 *
 * @throws {SeedMistake} for the first thing that is wrong with it, as far as the contract has no say in it
 */
export function checkSeed(value: unknown): Seed {
  const checked = checkValue(seedSchema, value);
  if (!checked.ok) {
    const [flaw] = checked.flaws;
    throw new SeedMistake(flaw?.path ?? [], flaw?.message ?? 'is not valid');
  }
  checkScopes(checked.value);
  return checked.value;
}

/** The contract knows the scopes of its operations alone, so another one is a mistake only when it is nearly one. */
function checkScopes({ tokens = [] }: Seed): void {
  const known = new Set(Object.values(operations).flatMap(({ scopes }): readonly string[] => scopes));
  const asked = tokens.flatMap(({ scopes = [] }, index) =>
    scopes.map((scope, place) => ({ scope, path: ['tokens', index, 'scopes', place] })),
  );
  for (const { scope, path } of asked.filter((one) => !known.has(one.scope))) {
    const meant = closest(scope, [...known]);
    if (meant === undefined) continue;
    const what = `must be a scope; it is ${JSON.stringify(scope)}; did you mean "${meant}"?`;
    throw new SeedMistake(path, what);
  }
}
