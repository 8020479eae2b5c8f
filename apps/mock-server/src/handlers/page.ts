interface Paging {
  page?: number;
  per_page?: number;
  sort_by?: string;
  sort_direction?: string;
}

/** One page of a list, and where it stands in the whole. */
export interface Page<T> {
  elements: T[];
  page: number;
  size: number;
  total: number;
}

/** How many elements a page has when nothing else is asked for, as the documents say. */
const usualSize = 20;

/** The page of a list that a request asks for. */
export function pageOf<T>(list: readonly T[], { page = 1, per_page: size = usualSize }: Paging): Page<T> {
  return { elements: list.slice((page - 1) * size, page * size), page, size, total: list.length };
}

/** The list in the order that a request asks for; as it is when it asks for none. */
export function sorted<T>(
  list: readonly T[],
  { sort_by: by, sort_direction: direction }: Paging,
  keyOf: (element: T, by: string) => unknown,
): T[] {
  const factor = direction === 'DESC' ? -1 : 1;
  if (by === undefined) return factor === 1 ? [...list] : list.toReversed();
  return list.toSorted((left, right) => factor * order(keyOf(left, by), keyOf(right, by)));
}

function order(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left ?? '').localeCompare(String(right ?? ''));
}
