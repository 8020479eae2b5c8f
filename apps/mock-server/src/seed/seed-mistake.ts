import { pathText } from '../handle/check-value.js';

/** The keys that lead to a place of a seed. */
export type SeedPath = readonly (string | number)[];

/** A mistake in a seed: where, and what. */
export class SeedMistake extends Error {
  override readonly name = 'SeedMistake';

  constructor(
    readonly path: SeedPath,
    readonly what: string,
  ) {
    super(`${pathText(path) || 'the seed'}: ${what}`);
  }
}
