import { type Path, placesOf, replaceAt, valueAt } from './places.js';

/** Where a body is changed, and what with. */
export interface Change {
  path: Path;
  otherPlace: number;
  field: string;
  word: string;
  value: unknown;
}

/** The ways to change a body, by name. */
export const changes = {
  drop: (body: unknown, { path }: Change): unknown => inParent(body, path, () => []),
  rename: (body: unknown, { path, field }: Change): unknown =>
    inParent(body, path, (held) => [[field, held]]),
  add: (body: unknown, { path, field, value }: Change): unknown => {
    const target = valueAt(body, path);
    if (Array.isArray(target)) return replaceAt(body, path, [...target, value]);
    if (typeof target !== 'object' || target === null) return replaceAt(body, path, value);
    return replaceAt(body, path, Object.fromEntries([...Object.entries(target), [field, value]]));
  },
  replace: (body: unknown, { path, value }: Change): unknown => replaceAt(body, path, value),
  reword: (body: unknown, { path, word }: Change): unknown => replaceAt(body, path, word),
  clear: (body: unknown, { path }: Change): unknown => replaceAt(body, path, null),
  wrap: (body: unknown, { path }: Change): unknown => replaceAt(body, path, [valueAt(body, path)]),
  swap: (body: unknown, { path, otherPlace }: Change): unknown => {
    const places = placesOf(body);
    return replaceAt(body, path, valueAt(body, places[otherPlace % places.length] ?? []));
  },
} satisfies Record<string, (body: unknown, change: Change) => unknown>;

/** Puts other entries in the place of one; the body itself and the items of lists have no name to change. */
function inParent(body: unknown, path: Path, entriesFor: (held: unknown) => [string, unknown][]): unknown {
  const key = path.at(-1);
  if (key === undefined) return body;
  const parent = valueAt(body, path.slice(0, -1));
  if (Array.isArray(parent)) {
    const rest = parent.filter((_, index) => index !== key);
    return replaceAt(body, path.slice(0, -1), rest);
  }
  const entries = Object.entries(Object(parent)).flatMap(([name, held]): [string, unknown][] =>
    name === key ? entriesFor(held) : [[name, held]],
  );
  return replaceAt(body, path.slice(0, -1), Object.fromEntries(entries));
}
