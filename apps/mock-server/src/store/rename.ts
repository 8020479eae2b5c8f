/** Gives an item another key, in the same place of the order. */
export function rename<T>(items: Map<string, T>, from: string, to: string): void {
  const entries = [...items];
  items.clear();
  for (const [key, item] of entries) items.set(key === from ? to : key, item);
}
