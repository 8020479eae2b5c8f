/** What leads from a thing to a part of it. */
export type Keys = readonly (string | number)[];

/** Keys as people read them, as in `actions[0].timeout`. */
export function toPath(keys: Keys): string {
  return keys
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${key}`))
    .join('');
}

/** The keys of a path. */
export function toKeys(path: string): Keys {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([text, index]) =>
    index === undefined ? text : Number(index),
  );
}
