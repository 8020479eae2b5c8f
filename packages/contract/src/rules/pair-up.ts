/** Says whether two things of two lists belong together. */
type Belong<T> = (before: T, after: T) => boolean;

interface Couple<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** Beyond so many couples nothing is asked, and only places count. */
const mostCouples = 2_500;

/** What belongs together in two lists: by what is asked first, then by what is asked next, and what is left by place. */
export function pairUp<T>(
  old: readonly T[],
  next: readonly T[],
  questions: readonly Belong<T>[],
): Couple<T>[] {
  const lost = new Set(old);
  const gained = new Set(next);
  const takeFor = (before: T, belong: Belong<T>): Couple<T>[] => {
    const after = [...gained].find((candidate) => belong(before, candidate));
    if (after === undefined) return [];
    lost.delete(before);
    gained.delete(after);
    return [{ before, after }];
  };
  const asked = old.length * next.length > mostCouples ? [] : questions;
  const couples = asked.flatMap((belong) => [...lost].flatMap((before) => takeFor(before, belong)));
  const [left, right] = [[...lost], [...gained]];
  const length = Math.max(left.length, right.length);
  return [
    ...couples,
    ...Array.from({ length }, (_, index) => ({ before: left[index], after: right[index] })),
  ];
}
