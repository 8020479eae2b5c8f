import type { Container } from './container.js';
import type { ContainerSpec, Labels } from './container-spec.js';

/** What an engine is and can do. Plans are made by it. */
export interface Capabilities {
  /** Such as `docker`, `podman` or `scripted`. */
  readonly engine: string;
  /** Such as `20.10.24`. */
  readonly version: string;
  /** Such as `linux/amd64`: what images must be built for. */
  readonly platform: string;
  readonly cpus: number;
  /** Bytes. */
  readonly memory: number;
  /** Whether directories of this machine can be mounted: the engine runs here, or sees the same files. */
  readonly mountsDirectories: boolean;
  /**
   * How the identity of a mounted directory below its root is ensured: by the engine's own path resolution (`engine`), by
   * looking before the process goes on (`gate`, needs `waitsForLine`), or not at all (`none`).
   */
  readonly subDirectories: 'engine' | 'gate' | 'none';
  /** Which limits the engine enforces. */
  readonly limits: { readonly memory: boolean; readonly cpus: boolean; readonly processes: boolean };
  /** Whether images are built with BuildKit when that is asked for. */
  readonly buildkit: boolean;
}

/** Who someone is at a registry. The password may be a token. */
export interface RegistryCredentials {
  readonly username: string;
  readonly password: string;
}

/** An image that the engine has. */
export interface Image {
  /** `sha256:…`, of the image's configuration. */
  readonly id: string;
  /** Its own environment, as `NAME=value`. */
  readonly environment: readonly string[];
  /** Empty when it has none. */
  readonly entrypoint: readonly string[];
  /** Empty when it has none. */
  readonly command: readonly string[];
  /** Empty for root. */
  readonly user: string;
  /** Empty for `/`. */
  readonly workingDirectory: string;
  readonly labels: Labels;
}

/** An image at a registry: a complete reference, `host[:port]/name:tag` or `…@sha256:…`, and how to get in. */
export interface RegistryImage {
  readonly reference: string;
  /** Left out: as anyone. Nothing else is ever used, such as what a login left on this machine. */
  readonly credentials?: RegistryCredentials;
  /** What the engine tells meanwhile, for people. */
  readonly onProgress?: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** An image to build. */
export interface BuildSpec {
  /** The directory that is sent, as a tar archive. */
  readonly context: AsyncIterable<Uint8Array>;
  /** The path of the Dockerfile in the archive. */
  readonly dockerfile: string;
  /** The references that the image gets. May be empty. */
  readonly references: readonly string[];
  readonly arguments: Readonly<Record<string, string>>;
  /** Such as `linux/amd64`. Left out: the engine's own. */
  readonly platform?: string;
  readonly buildkit: boolean;
  readonly labels: Labels;
  /** For base images, by the host of the registry. */
  readonly credentials: Readonly<Record<string, RegistryCredentials>>;
  /** What the build writes. It is waited for, so that a slow reader slows the build down. */
  readonly onOutput: (text: Uint8Array) => Promise<void>;
  readonly signal?: AbortSignal;
}

/** A network to make. */
export interface NetworkSpec {
  readonly name: string;
  readonly labels: Labels;
  /** Whether it leads nowhere but to the containers in it. */
  readonly internal?: boolean;
  readonly signal?: AbortSignal;
}

/** What was left behind and is gone now, by name. */
export interface SweepReport {
  readonly containers: readonly string[];
  readonly networks: readonly string[];
  /** What could not be removed, and why. */
  readonly failures: readonly string[];
}

/** A promise that something is removed when this process dies, however it dies. */
export interface Guard {
  /** Ends the promise. Nothing is removed by it. */
  release(): Promise<void>;
}

/**
 * A container engine, in as few verbs as running actions needs. It knows nothing of Buddy. Calls may overlap. All methods
 * reject with an `EngineError`; a `signal` that fires gives up the call (`CANCELLED`) and undoes nothing that the engine
 * had done by then.
 */
export interface Engine {
  /** Rejects with `ENGINE_UNAVAILABLE` when no engine answers; the message says which addresses were tried. */
  capabilities(signal?: AbortSignal): Promise<Capabilities>;

  /** The image that the engine has under a reference or an ID; undefined when it has none. Asks no registry. */
  image(reference: string, signal?: AbortSignal): Promise<Image | undefined>;

  /** Asks the registry whether the image is there and these credentials may read it. Downloads nothing. */
  checkAccess(image: RegistryImage): Promise<void>;

  /** Gets the image from its registry, which is always asked, whatever the engine has. */
  pull(image: RegistryImage): Promise<Image>;

  /** Sends an image that the engine has under the reference. */
  push(image: RegistryImage): Promise<void>;

  /** Gives an image one more reference. */
  tag(id: string, reference: string): Promise<void>;

  build(spec: BuildSpec): Promise<Image>;

  /** The references and labels of the images that have all these labels. */
  images(labels: Labels): Promise<readonly { readonly id: string; readonly labels: Labels }[]>;

  /**
   * Removes an image by its ID, with all its references, or takes a reference from it; the last one takes the image along.
   * Does nothing when it is gone; rejects with `CONFLICT` when a container uses it.
   */
  removeImage(idOrReference: string): Promise<void>;

  createNetwork(spec: NetworkSpec): Promise<void>;

  /** Removes a network. Does nothing when it is gone; rejects with `CONFLICT` when a container is in it. */
  removeNetwork(name: string): Promise<void>;

  /** Makes a container. It does not run yet. */
  create(spec: ContainerSpec, signal?: AbortSignal): Promise<Container>;

  /** The names of the volumes that have all these labels. */
  volumes(labels: Labels): Promise<readonly string[]>;

  /** Removes a volume and what is in it. Does nothing when it is gone; rejects with `CONFLICT` when it is in use. */
  removeVolume(name: string): Promise<void>;

  /**
   * Removes the containers (running or not) and the networks that have all of `labels` and that `isAbandoned`, which is
   * given all labels of each. Never rejects for a single object: that is a line of the report.
   */
  sweep(labels: Labels, isAbandoned: (labels: Labels) => boolean): Promise<SweepReport>;

  /**
   * Sees to it that the containers and networks with all these labels are removed within a second after this process
   * died, however it died. An engine that cannot gives a guard that does nothing.
   */
  guard(labels: Labels): Promise<Guard>;

  /** Lets go of connections. Containers are left as they are. */
  close(): Promise<void>;
}
