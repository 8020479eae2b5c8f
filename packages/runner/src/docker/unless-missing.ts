import { EngineError } from '../engine/engine-error.js';

/** Waits for a call that may be too late: that its object is gone is no error. */
export async function unlessMissing(call: Promise<void>): Promise<void> {
  await call.catch((error: unknown) => {
    if (!(error instanceof EngineError) || error.code !== 'NOT_FOUND') throw error;
  });
}
