import { EngineError } from '../engine/engine-error.js';

/** Waits for a promise, or no longer than until the signal fires: then it throws `CANCELLED`. */
export async function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  let give = (): void => {};
  const fired = new Promise<never>((_resolve, reject) => {
    give = () => reject(new EngineError('CANCELLED', 'The call was cancelled.'));
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
  try {
    return await Promise.race([promise, fired]);
  } finally {
    signal.removeEventListener('abort', give);
  }
}
