import type { EngineErrorCode } from '../engine/engine-error.js';
import type { Phase } from './run-event.js';

/** How an action ended. A status of the API, the final ones. */
export type FinalStatus = 'SUCCESSFUL' | 'FAILED' | 'SKIPPED' | 'TERMINATED' | 'NOT_EXECUTED';

/** Why an action did not succeed, as a word that code can decide by. */
export type FailureCode =
  | EngineErrorCode
  | 'EXIT_CODE'
  | 'EXPORT'
  | 'PATH'
  | 'PLAN'
  | 'SERVICE'
  | 'SETUP'
  | 'TIMEOUT';

/** Why an action did not succeed. Secrets are masked. */
export interface Failure {
  readonly code: FailureCode;
  /** For people: names the thing, the value and the way out. */
  readonly message: string;
  readonly phase: Phase;
}

/** How an action went. A failed action is a result, never an exception. */
export interface ActionResult {
  readonly action: { readonly name: string; readonly type: string; readonly id?: number };
  readonly status: FinalStatus;
  /** Of the process, when there was one. Kept after a timeout, too. */
  readonly exitCode?: number;
  /** Whether a process was killed because the memory was used up. */
  readonly outOfMemory: boolean;
  readonly failure?: Failure;
  /** How often it was tried. 0 when it never began. */
  readonly attempts: number;
  /** Milliseconds since 1970. Absent when it never began. */
  readonly startedAt?: number;
  readonly finishedAt?: number;
  /** Milliseconds of each phase of the last try. */
  readonly phases: Readonly<Partial<Record<Phase, number>>>;
  /** The ID of the image that a DOCKERFILE action built. */
  readonly imageId?: string;
  /** Containers that were kept (`keep`), by name. */
  readonly kept: readonly string[];
  readonly warnings: readonly string[];
}

/** How a run went. */
export interface PipelineResult {
  readonly status: 'SUCCESSFUL' | 'FAILED' | 'TERMINATED';
  /** In the order of the actions that were given. */
  readonly actions: readonly ActionResult[];
}
