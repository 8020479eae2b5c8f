/** Makes a function that gives the older value for a newer one, and any other value as it is. */
export function mapped(older: Readonly<Record<string, string>>): (value: unknown) => unknown {
  const known = new Map<unknown, string>(Object.entries(older));
  return (value) => known.get(value) ?? value;
}
