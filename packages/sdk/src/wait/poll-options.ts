/** How to wait for something that takes its time. */
export interface PollOptions {
  /** Ends the waiting, which rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The milliseconds between two looks. Unless told, 1,000 after a change and up to 10,000 while nothing changes. */
  readonly interval?: number | undefined;
  /** The milliseconds that all of it may take; then it rejects with a `TimeoutError`. No limit unless told. */
  readonly timeout?: number | undefined;
}
