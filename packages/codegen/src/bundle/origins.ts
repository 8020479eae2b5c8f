/** A place in a source file: its path, and the keys that lead to it from the root of the file. */
export interface Origin {
  file: string;
  path: readonly string[];
}

/** A symbol, because it goes along with every spread and stays out of every JSON. */
const key = Symbol('origins');

interface Marked {
  [key]?: readonly Origin[];
}

/** Where the object was written; several places when parts were merged, the last part first. */
export function originsOf(value: object): readonly Origin[] {
  // Any object may bear the mark: only this file knows the symbol.
  return (value as Marked)[key] ?? [];
}

/** Marks every object of a file with its place. What an anchor shares keeps the place of the anchor. */
export function markOrigins(value: unknown, { file, path }: Origin): void {
  if (typeof value !== 'object' || value === null || originsOf(value).length > 0) return;
  (value as Marked)[key] = [{ file, path }];
  for (const [name, inner] of Object.entries(value)) markOrigins(inner, { file, path: [...path, name] });
}

/** Gives an object the places of those that it was made from, and returns it. */
export function withOrigins<T extends object>(value: T, ...sources: readonly object[]): T {
  const origins = sources.flatMap(originsOf);
  if (origins.length > 0) (value as Marked)[key] = origins;
  return value;
}

/** A copy without marks, to compare what two objects say. */
export function withoutOrigins(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
