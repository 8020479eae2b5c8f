/** Time, as the runner sees it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits; rejects with the signal's reason when it fires before. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
