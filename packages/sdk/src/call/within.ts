import type { Clock } from '../clock.js';

export interface Limits<T> {
  readonly milliseconds: number;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  /** How it ends when the time is over. */
  readonly onTime: (resolve: (value: T) => void, reject: (error: unknown) => void) => void;
}

/**
 * Waits for work until the time is over or the signal aborts; then it rejects with the reason. Neither timer nor
 * listener stays behind.
 */
export function within<T>({ milliseconds, clock, signal, onTime }: Limits<T>, work?: Promise<T>): Promise<T> {
  let release = (): void => undefined;
  return new Promise<T>((resolve, reject) => {
    // First of all, so that no rejection of the work is ever without a handler.
    work?.then(resolve, reject);
    signal?.throwIfAborted();
    const abort = () => reject(signal?.reason);
    const cancel = clock.after(milliseconds, () => onTime(resolve, reject));
    signal?.addEventListener('abort', abort);
    release = () => {
      cancel();
      signal?.removeEventListener('abort', abort);
    };
  }).finally(() => release());
}

/** Lets some time pass. Rejects with the reason of the signal when it aborts. */
export function pass(milliseconds: number, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
  return within<void>({ milliseconds, clock, signal, onTime: (resolve) => resolve() });
}
