import { EngineError } from '../engine/engine-error.js';

/** Docker 20.10. */
const oldest = '1.41';
/** The newest that was tried; engines know older ones than their own. */
const newest = '1.45';

/**
 * The version of the API to talk in.
 *
 * @throws {EngineError} `UNSUPPORTED` when the engine is too old
 */
export function apiVersion(offered: string, address: string): string {
  if (!/^\d+\.\d+$/.test(offered)) {
    throw new EngineError('ENGINE_UNAVAILABLE', `What answers at ${address} is no Docker engine.`);
  }
  if (!isAtLeast(offered, oldest)) {
    const message = `The engine at ${address} has API version ${offered}; ${oldest} (Docker 20.10) is needed.`;
    throw new EngineError('UNSUPPORTED', message);
  }
  return isAtLeast(offered, newest) ? newest : offered;
}

/** Whether a version such as 1.45 is another one or newer. */
export function isAtLeast(version: string, other: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor >= otherMinor);
}
