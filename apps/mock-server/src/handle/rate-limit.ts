/** How many requests a token may send in one window. */
export interface RateLimit {
  limit: number;
  /** The length of the window, in seconds. */
  windowSeconds: number;
}

/** What the rate-limit headers say after a request was counted. */
export interface Allowance {
  isExceeded: boolean;
  headers: Record<string, string>;
}

/**
 * Counts requests in fixed windows, one for each token.
 *
 * @param now gives the time in milliseconds since 1970
 */
export function createRateCounter({ limit, windowSeconds }: RateLimit, now: () => number) {
  const windows = new Map<string, { endsAt: number; count: number }>();
  return (bearer: string): Allowance => {
    const time = now();
    let window = windows.get(bearer);
    if (window === undefined || window.endsAt <= time) {
      window = { endsAt: time + windowSeconds * 1000, count: 0 };
      windows.set(bearer, window);
    }
    window.count += 1;
    return {
      isExceeded: window.count > limit,
      headers: {
        'X-Rate-Limit-Limit': String(limit),
        'X-Rate-Limit-Remaining': String(Math.max(0, limit - window.count)),
        'X-Rate-Limit-Reset': String(Math.ceil(window.endsAt / 1000)),
      },
    };
  };
}
