/** The way from a body to a value inside it. */
export type Path = readonly (string | number)[];

/** All places of a JSON value, the value itself first. */
export function placesOf(value: unknown, at: Path = []): Path[] {
  if (Array.isArray(value)) return [at, ...value.flatMap((item, index) => placesOf(item, [...at, index]))];
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...at, key]))];
}

/** What stands at a place; undefined when there is nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, key) => (typeof current === 'object' && current !== null ? Object(current)[key] : undefined),
    value,
  );
}

/** A copy of the value in which the place holds something else. */
export function replaceAt(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === key ? replaceAt(item, rest, replacement) : item));
  }
  const entries = Object.entries(Object(value)).map(([name, inner]): [string, unknown] => [
    name,
    name === key ? replaceAt(inner, rest, replacement) : inner,
  ]);
  return Object.fromEntries(entries);
}
