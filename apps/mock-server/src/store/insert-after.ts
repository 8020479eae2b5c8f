/** Adds an entry behind the one with the given key, or first when there is no such key. */
export function insertAfter<Key, Value>(map: Map<Key, Value>, after: Key, [key, value]: [Key, Value]): void {
  const entries = [...map];
  const index = entries.findIndex(([candidate]) => candidate === after);
  for (const [moved] of entries.slice(index + 1)) map.delete(moved);
  map.set(key, value);
  for (const [moved, held] of entries.slice(index + 1)) map.set(moved, held);
}
