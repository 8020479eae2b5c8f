/** What one call does differently. */
export interface CallOptions {
  /** Ends the call, also while it waits to try again. The call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How many milliseconds one attempt may take; `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /** Headers to send besides those of the SDK, or in place of them. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
