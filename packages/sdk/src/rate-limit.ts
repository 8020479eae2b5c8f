/** What a response tells of the rate limit. A server may leave out any of it. */
export interface RateLimit {
  /** How many requests the token may send in one window. */
  readonly limit?: number;
  /** How many requests are left in this window. */
  readonly remaining?: number;
  /** When the window ends. */
  readonly reset?: Date;
}

/** Reads the rate limit from the headers of a response, such as the `response` that `buddy.raw` gives. */
export function readRateLimit(headers: { get(name: string): string | null }): RateLimit {
  const limit = readNumber(headers.get('x-rate-limit-limit'));
  const remaining = readNumber(headers.get('x-rate-limit-remaining'));
  const reset = readNumber(headers.get('x-rate-limit-reset'));
  return {
    ...(limit !== undefined && { limit }),
    ...(remaining !== undefined && { remaining }),
    ...(reset !== undefined && { reset: new Date(reset * 1000) }),
  };
}

function readNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
