/** The keys that lead to a place of a seed. */
export type SeedPath = readonly (string | number)[];

/** A mistake in a seed: where, and what. */
export class SeedMistake extends Error {
  override readonly name = 'SeedMistake';

  constructor(
    readonly path: SeedPath,
    readonly what: string,
  ) {
    super(`${pathText(path)}: ${what}`);
  }
}

/** A path as messages write it, as in `workspaces[0].domain`. */
function pathText(path: SeedPath): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return text === '' ? 'the seed' : text.replace(/^\./, '');
}
