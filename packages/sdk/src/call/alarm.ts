import type { Clock } from '../clock.js';

export interface AlarmOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  /** Called when the time is over. */
  readonly onTime: () => void;
  /** Called with the reason of the signal when that comes first. */
  readonly onAbort: (reason: unknown) => void;
}

/** Waits for some milliseconds or for a signal. What it gives forgets both, and must be called in the end. */
export function setAlarm(milliseconds: number, { clock, signal, onTime, onAbort }: AlarmOptions): () => void {
  const abort = () => onAbort(signal?.reason);
  const cancel = clock.after(milliseconds, onTime);
  signal?.addEventListener('abort', abort);
  return () => {
    cancel();
    signal?.removeEventListener('abort', abort);
  };
}
