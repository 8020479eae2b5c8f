import type { Operation } from '@buddykit/core';

/**
 * What a server says of a deprecated operation with each of its responses: since when (RFC 9745) and until when (RFC
 * 8594). A version in place of a date cannot be told.
 */
export function deprecationHeaders(end: NonNullable<Operation['deprecated']>): Record<string, string> {
  const since = timeOf(end.since);
  const sunset = timeOf(end.sunset);
  return {
    ...(since !== undefined && { deprecation: `@${Math.floor(since / 1000)}` }),
    ...(sunset !== undefined && { sunset: new Date(sunset).toUTCString() }),
  };
}

/** Milliseconds since 1970; a date alone means its first moment in UTC. */
function timeOf(date: string | undefined): number | undefined {
  if (date === undefined || !/^\d{4}-\d\d-\d\d/.test(date)) return undefined;
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : time;
}
