import type { Labels } from './container-spec.js';

/** Bytes that a process wrote, in the order in which they came. */
export interface OutputChunk {
  readonly stream: 'stdout' | 'stderr';
  readonly bytes: Uint8Array;
}

/** How the process of a container ended. */
export interface ContainerExit {
  /** 128 plus the number of the signal when a signal ended it. */
  readonly exitCode: number;
  /** Whether a process of the container was killed because the memory was used up, not necessarily the main one. */
  readonly outOfMemory: boolean;
}

/** How a container is. */
export interface ContainerState {
  readonly status: 'created' | 'running' | 'paused' | 'exited';
  /** Once it has exited. */
  readonly exit?: ContainerExit;
  /** What the health check of its image says. `none` when the image has none. */
  readonly health: 'none' | 'starting' | 'healthy' | 'unhealthy';
}

/** A file to put into a container. */
export interface ContainerFile {
  /** The absolute path. Directories that are missing are made, with the same owner. */
  readonly path: string;
  readonly content: Uint8Array;
  /** Such as 0o600. */
  readonly mode: number;
  /** The number of the user that owns it. 0 when left out. */
  readonly owner?: number;
  /** The number of the group that owns it. 0 when left out. */
  readonly group?: number;
}

/** A command to run in a container that runs. */
export interface ExecSpec {
  readonly command: readonly string[];
  readonly user?: string;
  /** These do not go into an image that is made of the container. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** What a command in a container did. */
export interface ExecResult {
  readonly exitCode: number;
  /** The first 64 KiB of both streams, as UTF-8. */
  readonly output: string;
}

/** What an image gets that is made of a container. */
export interface CommitSpec {
  readonly reference: string;
  readonly labels: Labels;
  readonly signal?: AbortSignal;
}

/**
 * A container that was made. All methods reject with an `EngineError`. Nothing ends or removes the container but these
 * methods: a signal that fires only gives up the call.
 */
export interface Container {
  readonly id: string;
  readonly name: string;

  /**
   * Starts the process. Its output is connected and its end is watched for before, so that neither can be missed. When
   * it rejects (`USER_NOT_FOUND`, `COMMAND_NOT_FOUND`, `MOUNT_CHANGED`, …) nothing of the container ran.
   */
  start(signal?: AbortSignal): Promise<void>;

  /**
   * What the process writes, complete and in order, until it ends. It can be iterated once, and must be: a process that
   * nobody reads is held up when the buffers are full, and that is also how a slow reader slows it down. Breaking out of
   * the iteration lets the process go on unread. Throws `ENGINE_LOST` when the connection broke.
   */
  readonly output: AsyncIterable<OutputChunk>;

  /**
   * Waits until the process has ended. Throws `ENGINE_LOST` when the engine cannot be asked any more, after the engine
   * client has tried to reach it again.
   */
  wait(signal?: AbortSignal): Promise<ContainerExit>;

  /** Asks the process to end, and kills it after the grace time. Does nothing when it has ended or is gone. */
  stop(graceSeconds: number): Promise<void>;

  /** Kills the process. Does nothing when it has ended or is gone. */
  kill(): Promise<void>;

  /** Freezes all its processes until `resume`. */
  pause(): Promise<void>;
  resume(): Promise<void>;

  inspect(signal?: AbortSignal): Promise<ContainerState>;

  /** Runs a command beside the process. Rejects with `COMMAND_NOT_FOUND` when the container has no such program. */
  exec(spec: ExecSpec): Promise<ExecResult>;

  /** Whether a process of the container listens on the TCP port, however the engine finds out. */
  isListening(port: number, signal?: AbortSignal): Promise<boolean>;

  /** Whether a path exists. Works before the start. */
  hasPath(path: string, signal?: AbortSignal): Promise<boolean>;

  /** The content of a file of at most 1 MiB; undefined when there is none. Works before the start. */
  readFile(path: string, signal?: AbortSignal): Promise<Uint8Array | undefined>;

  /** Puts files into it. Only before the start; rejects with `CONFLICT` later. */
  writeFiles(files: readonly ContainerFile[], signal?: AbortSignal): Promise<void>;

  /** The whole filesystem as a tar archive, without what is mounted. Breaking out of the iteration ends the transfer. */
  exportFilesystem(signal?: AbortSignal): AsyncIterable<Uint8Array>;

  /**
   * Makes an image of its filesystem and gives the ID. It has the settings of the base image. Rejects with `CONFLICT` when
   * the container was made with variables: they would become a part of the image.
   */
  commit(spec: CommitSpec): Promise<string>;

  /** Removes it, running or not, with its unnamed volumes. Does nothing when it is gone. */
  remove(): Promise<void>;
}
