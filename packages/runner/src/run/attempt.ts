import type { Labels } from '../engine/container-spec.js';
import type { Capabilities, Engine, Image } from '../engine/engine.js';
import type { LogPipe } from '../log/log-pipe.js';
import type { PipelineIdentity } from '../plan/plan-request.js';
import type { Clock } from '../time/clock.js';
import type { Owner } from '../workspace/ownership.js';
import type { Cleanups } from './cleanups.js';
import type { Phase } from './run-event.js';
import type { BuiltImage } from './runner.js';

/** The pipeline filesystem of a run. */
export interface OpenFilesystem {
  /** The real path of its directory. */
  readonly path: string;
  readonly isManaged: boolean;
  /** Who gets the files at the end. */
  readonly owner: Owner;
}

/** One try of an action under way: what it uses, and what it tells. */
export interface Attempt {
  readonly engine: Engine;
  readonly capabilities: Capabilities;
  readonly clock: Clock;
  readonly pipeline: PipelineIdentity;
  readonly filesystem: OpenFilesystem;
  readonly built: readonly BuiltImage[];
  /** The layers of setup commands that are being made in this process, so that each is made once. */
  readonly settingUp: Map<string, Promise<Image>>;
  /** The unique part of the names at the engine. */
  readonly id: string;
  readonly labels: Labels;
  readonly log: LogPipe;
  /** Fires when the try has to end: cancelled, too late, or nobody listens. */
  readonly signal: AbortSignal;
  readonly cleanups: Cleanups;
  readonly graceSeconds: number;
  readonly keep: boolean;
  /** Says what is done now. Throws when the try has to end. */
  enter(phase: Phase): Promise<void>;
  warn(message: string): Promise<void>;
  progress(text: string): void;
}

/** How a try went that nothing stopped. */
export interface AttemptOutcome {
  readonly exitCode?: number;
  readonly outOfMemory: boolean;
  /** Of the image that was built. */
  readonly imageId?: string;
  /** Why it failed although it ran to its end, such as an exit code. */
  readonly failure?: Error;
  /** Whether the process ended because the try had to end. */
  readonly wasStopped?: boolean;
}
