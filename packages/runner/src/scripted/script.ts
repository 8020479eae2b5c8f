import type { ContainerState, ExecResult, ExecSpec, OutputChunk } from '../engine/container.js';
import type { ContainerSpec, Labels } from '../engine/container-spec.js';
import type { BuildSpec, Capabilities, Engine, Image, RegistryImage } from '../engine/engine.js';
import type { Clock } from '../time/clock.js';

/** What the process of a container does. */
export interface ScriptedProcess {
  /** What it writes; a string goes to the standard output. It waits for its reader as a real one does. */
  readonly output?: Iterable<string | OutputChunk> | AsyncIterable<string | OutputChunk>;
  /** How long it takes after that, in milliseconds. `forever` until it is stopped. */
  readonly takes?: number | 'forever';
  /** 0 when left out. */
  readonly exitCode?: number;
  readonly outOfMemory?: boolean;
  /** Why it does not start. */
  readonly startError?: Error;
  /** Why its output and its end cannot be known: the connection breaks after the output. */
  readonly lost?: Error;
  /** Whether it goes on when it is asked to end, so that it has to be killed. */
  readonly ignoresStop?: boolean;
  /** `none` when left out. */
  readonly health?: ContainerState['health'];
  /** The ports on which it listens. */
  readonly listens?: readonly number[];
  /** What the image has, by absolute path. Every path exists when it is left out; files are empty then. */
  readonly files?: Readonly<Record<string, string>>;
  /** The tar archive of its filesystem, in pieces. */
  readonly filesystem?: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Why the export breaks after these pieces. */
  readonly exportError?: Error;
  /** What happens when it starts, such as writing into what it mounts. */
  readonly onStart?: () => Promise<void> | void;
  readonly exec?: (spec: ExecSpec) => ExecResult;
}

/** One call of the engine, in the order in which they came. */
export interface ScriptedCall {
  readonly verb: string;
  /** What it was about: a reference, or a name. */
  readonly subject: string;
  /** What it was given. May hold secrets: it is what the engine was sent. */
  readonly given?: unknown;
}

/** How a scripted engine behaves. What is left out goes well. */
export interface ScriptedEngineOptions {
  readonly capabilities?: Partial<Capabilities>;
  readonly clock?: Clock;
  /** The images that the engine has at the start, by reference. */
  readonly images?: Readonly<Record<string, Partial<Image>>>;
  /** What a process does. Ends at once with 0 when left out. */
  readonly run?: (spec: ContainerSpec) => ScriptedProcess | Promise<ScriptedProcess>;
  /** What a registry says; throw to refuse. Every image is there when left out. */
  readonly registry?: (image: RegistryImage) => Partial<Image> | Promise<Partial<Image>>;
  /** What a build gives; throw to fail. */
  readonly build?: (spec: BuildSpec) => Partial<Image> | Promise<Partial<Image>>;
  /** Why a call fails, before it does anything. */
  readonly fault?: (call: ScriptedCall) => Error | undefined;
}

/** An engine that only pretends, by a script, and tells what it was asked. */
export interface ScriptedEngine extends Engine {
  readonly calls: readonly ScriptedCall[];
  /** What exists now, by name. */
  readonly containers: ReadonlyMap<string, ContainerSpec>;
  readonly networks: ReadonlyMap<string, Labels>;
  readonly volumeNames: readonly string[];
  readonly guarded: readonly Labels[];
}
