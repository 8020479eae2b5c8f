/** The time that timeouts and retries go by. Tests give their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something once, after some milliseconds, unless the function that it gives is called before. */
  after(milliseconds: number, run: () => void): () => void;
}

// A longer delay makes `setTimeout` fire at once.
const longestTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, Math.min(milliseconds, longestTimer));
    return () => clearTimeout(timer);
  },
};
