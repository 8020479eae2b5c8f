import { mask } from '@buddykit/core';
import type { RegistryCredentials } from '../engine/engine.js';
import { EngineError } from '../engine/engine-error.js';

/** Does something with credentials, and makes sure that no error repeats the password that the engine was sent. */
export async function withoutCredentials<T>(
  credentials: RegistryCredentials | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const password = credentials?.password;
    if (!(error instanceof EngineError) || !password || !error.message.includes(password)) throw error;
    throw new EngineError(error.code, error.message.replaceAll(password, mask));
  }
}
