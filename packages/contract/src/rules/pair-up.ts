/** What belongs together in two lists: what is the same, and then what is left, by its place. */
export function pairUp<T>(
  old: readonly T[],
  next: readonly T[],
  isSame: (before: T, after: T) => boolean,
): { before: T | undefined; after: T | undefined }[] {
  const lost = new Set(old);
  const gained = new Set(next);
  const same = old.flatMap((before) => {
    const after = [...gained].find((candidate) => isSame(before, candidate));
    if (after === undefined) return [];
    lost.delete(before);
    gained.delete(after);
    return [{ before, after }];
  });
  const [left, right] = [[...lost], [...gained]];
  const length = Math.max(left.length, right.length);
  const others = Array.from({ length }, (_, index) => ({ before: left[index], after: right[index] }));
  return [...same, ...others];
}
