/** What a response tells of the rate limit; a server may leave out any of it. */
export interface RateLimit {
  /** How many requests the token may send in one window. */
  readonly limit: number | undefined;
  /** How many requests are left in this window. */
  readonly remaining: number | undefined;
  /** When the window ends. */
  readonly reset: Date | undefined;
}

/** Reads the rate limit from the headers of a response, such as the `response` that `buddy.raw` gives. */
export function readRateLimit(headers: { get(name: string): string | null }): RateLimit {
  const read = (name: string) => {
    const text = headers.get(`x-rate-limit-${name}`) ?? '';
    return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
  };
  const reset = read('reset');
  return {
    limit: read('limit'),
    remaining: read('remaining'),
    reset: reset === undefined ? undefined : new Date(reset * 1000),
  };
}
