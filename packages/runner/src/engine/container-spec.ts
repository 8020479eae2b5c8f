/** Texts by name that mark an object, so that it can be found again. They are visible to everyone at the engine. */
export type Labels = Readonly<Record<string, string>>;

/** Which directory of this machine it is, whatever its name: the numbers of its device and of its inode. */
export interface DirectoryIdentity {
  readonly device: bigint;
  readonly inode: bigint;
}

/**
 * A directory of this machine in a container. The engine makes sure that what the container sees is the directory of
 * `identity`, whatever happened to its name in between, or else does not let it begin (`MOUNT_CHANGED`). One that says
 * `subDirectories: 'none'` can promise that for the root alone, and refuses the rest (`UNSUPPORTED`).
 */
export interface DirectoryMount {
  readonly kind: 'directory';
  /** The absolute real path of the directory below which the mount must stay. */
  readonly root: string;
  /** The path below the root, without a leading slash; empty for the root itself. */
  readonly path: string;
  /** The directory that the path led to when it was checked. */
  readonly identity: DirectoryIdentity;
  /** The absolute path in the container. */
  readonly target: string;
}

/** A named volume of the engine. It is made when it does not exist. */
export interface VolumeMount {
  readonly kind: 'volume';
  readonly volume: string;
  readonly target: string;
  /** The labels that the volume gets when it is made. */
  readonly labels: Labels;
}

export type Mount = DirectoryMount | VolumeMount;

/** The most that a container may use. */
export interface Limits {
  /** Bytes of memory. */
  readonly memory: number;
  /** Processors, such as 1.5. */
  readonly cpus: number;
  /** Processes and threads at a time. */
  readonly processes: number;
}

/** A network that a container joins, and the names under which others in it find the container. */
export interface Attachment {
  readonly network: string;
  readonly aliases: readonly string[];
}

/**
 * A container to make. There is no field for privileges, capabilities, devices, the namespaces of the host or ports, and
 * engines add none: every container has an init process and the engine's default capabilities at the most.
 */
export interface ContainerSpec {
  /** The name at the engine. It must be free. */
  readonly name: string;
  /** An image that the engine has: its ID or a reference. */
  readonly image: string;
  /** The program and its first arguments. Left out: the image's own. Empty: none, the command is the program. */
  readonly entrypoint?: readonly string[];
  /** The arguments. Left out: the image's own, unless there is an entrypoint. */
  readonly command?: readonly string[];
  /** Environment variables besides those of the image. They may be secret, and never go into an image. */
  readonly environment: Readonly<Record<string, string>>;
  /** A user or `user:group`, by name or number. Left out: the image's own. */
  readonly user?: string;
  /** An absolute path. Left out: the image's own. */
  readonly workingDirectory?: string;
  readonly labels: Labels;
  readonly mounts: readonly Mount[];
  /** Left out: the engine's default network. `none`: no network at all. */
  readonly network?: Attachment | 'none';
  readonly limits: Limits;
  /**
   * Whether the process first reads one line from its standard input, so that the engine can check the mounts before
   * anything else happens. The engine sends the line, then closes the input. Without it the input is closed from the
   * start.
   */
  readonly waitsForLine?: boolean;
}
