/**
 * The moment that a date such as `2026-12-31`, or a date with a time of RFC 3339, names; undefined when it is neither
 * or when the calendar has no such day. A date alone means its first moment in UTC.
 */
export function parseDay(text: unknown): Date | undefined {
  if (typeof text !== 'string') return undefined;
  const [, day] =
    /^(\d{4}-\d\d-\d\d)(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d))?$/.exec(text) ?? [];
  if (day === undefined || toDay(new Date(`${day}T00:00:00Z`)) !== day) return undefined;
  const date = new Date(text.replace(' ', 'T').toUpperCase());
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** The day of a moment in UTC, as `2026-12-31`; empty when it is no moment. */
export function toDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
