import { EngineError } from '../engine/engine-error.js';
import { PathError } from '../workspace/path-error.js';
import type { FailureCode } from './result.js';

/** Ends a try of an action. Never leaves the runner: it becomes a part of the result. */
export class ActionFailure extends Error {
  override readonly name = 'ActionFailure';
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What an error means for an action. */
export function codeOf(error: unknown): FailureCode {
  if (error instanceof ActionFailure || error instanceof EngineError) return error.code;
  if (error instanceof PathError) return 'PATH';
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return 'OUT_OF_SPACE';
  return 'ENGINE';
}

/** The words of an error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
