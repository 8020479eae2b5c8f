import type { Capabilities, Engine } from '../engine/engine.js';
import type { Plan } from '../plan/plan.js';
import type {
  PipelineIdentity,
  PlanRequest,
  RunIdentity,
  RunnableAction,
  RunnerConfiguration,
} from '../plan/plan-request.js';
import type { Clock } from '../time/clock.js';
import type { ActionResult, PipelineResult } from './result.js';
import type { OnEvent } from './run-event.js';

/** What a runner needs. */
export interface RunnerOptions {
  readonly engine: Engine;
  /** The directory for the filesystems of pipelines. It is made with mode 0700. */
  readonly stateDirectory: string;
  readonly configuration?: RunnerConfiguration;
  /** The computer's clock when left out. */
  readonly clock?: Clock;
  /** Makes the unique part of the names at the engine: lower case letters and digits. Random when left out. */
  readonly newId?: () => string;
}

/** Where the pipeline filesystem is. */
export type Filesystem =
  /** Below the state directory, made when it does not exist, kept between runs. */
  | { readonly kind: 'managed' }
  /** A directory that exists, such as a checkout: actions see it and change it. */
  | { readonly kind: 'directory'; readonly path: string };

/** A file of a repository, to put into a pipeline filesystem. */
export interface RepositoryFile {
  /** Its path in the filesystem. */
  readonly path: string;
  readonly content: string;
}

/** What actions have in common. */
export interface RunContext {
  readonly pipeline: PipelineIdentity;
  readonly run: RunIdentity;
  /** See `PlanRequest`. */
  readonly variables?: PlanRequest['variables'];
  /** `managed` when left out. */
  readonly filesystem?: Filesystem;
  /** Put into the filesystem before the first action, over what has these names. */
  readonly files?: readonly RepositoryFile[];
  /** Gets everything that happens. When it throws, the run is cancelled and rejects with that error. */
  readonly onEvent?: OnEvent;
  /** Cancels: what runs is stopped and TERMINATED, the rest is NOT_EXECUTED. */
  readonly signal?: AbortSignal;
  /** Seconds between asking a process to end and killing it. 10 when left out. */
  readonly graceSeconds?: number;
  /** Whether the container of an action that failed stays, for looking inside. */
  readonly keep?: boolean;
}

/** An image that a DOCKERFILE action built before, for actions that use it. */
export interface BuiltImage {
  readonly action: { readonly name: string; readonly id?: number };
  readonly imageId: string;
}

/** One action to run. */
export interface RunActionRequest extends RunContext {
  readonly action: RunnableAction;
  /** The images that actions before it built, the newest last: the last one is that of "the previous action". */
  readonly built?: readonly BuiltImage[];
}

/** The actions of a pipeline to run, in order. */
export interface RunPipelineRequest extends RunContext {
  readonly actions: readonly RunnableAction[];
  /** Whether the action at this place is run; the others are SKIPPED. All when left out. */
  readonly selects?: (action: RunnableAction, index: number) => boolean;
  /** How the run before ended, for `ON_BACK_TO_SUCCESS` and `run_only_on_first_failure`. */
  readonly previousStatus?: PipelineResult['status'];
}

/** Runs actions on an engine. Several runs may overlap; those of one pipeline filesystem take turns. */
export interface Runner {
  readonly capabilities: Capabilities;
  /**
   * What running the action would mean.
   *
   * @throws {PlanError} when a field cannot be honoured; it names all of them.
   */
  plan(request: Omit<RunActionRequest, 'onEvent' | 'signal'>): Plan;
  /** Runs one action. Rejects only when `onEvent` does, the state directory cannot be used, or `files` cannot be put. */
  runAction(request: RunActionRequest): Promise<ActionResult>;
  /** Runs actions one after the other. Rejects as `runAction` does. */
  runPipeline(request: RunPipelineRequest): Promise<PipelineResult>;
  /** The directory of a pipeline filesystem, made when it does not exist. */
  filesystem(pipeline: PipelineIdentity): Promise<string>;
  /** Removes the caches of a pipeline; with `filesystem`, its managed filesystem too. */
  clear(pipeline: PipelineIdentity, what?: { readonly filesystem?: boolean }): Promise<void>;
  /** Stops guarding. To be called when all runs have ended. */
  close(): Promise<void>;
}
