import type { Limits } from '../engine/container-spec.js';
import type { Secret, Text } from './secret.js';

/** Who someone is at a registry; the values are only revealed to the engine. */
export interface PlannedCredentials {
  /** Where they come from, such as `login and password` or `integration 5ddb7c`. */
  readonly source: string;
  /** The host of the registry that they are sent to. */
  readonly registry: string;
  readonly username: Text;
  readonly password: Secret;
}

/**
 * When the registry is asked for an image: `always`; only `if-missing` at the engine; or `authenticate`: the engine's
 * image is used, but only after the registry has accepted the credentials.
 */
export type PullRule = 'always' | 'if-missing' | 'authenticate';

/** An image from a registry. */
export interface RegistrySource {
  readonly from: 'registry';
  /** What the log says, such as `library/ubuntu:latest`. */
  readonly label: string;
  /** The complete reference, such as `docker.io/library/ubuntu:latest`. */
  readonly reference: string;
  readonly rule: PullRule;
  readonly credentials?: PlannedCredentials;
  /** Whether an image that the engine has will do when pulling fails. */
  readonly fallsBack: boolean;
}

/** An image that an action of the same run built. */
export interface ActionSource {
  readonly from: 'action';
  /** Which action: the one before, or one by its id or its name. */
  readonly action: 'previous' | { readonly id: number } | { readonly name: string };
}

/** A directory of the pipeline filesystem in the container. */
export interface PlannedMount {
  /** Below the root of the filesystem, normalised, `/` for all of it. */
  readonly path: string;
  readonly target: string;
}

/** A directory that is kept between runs, outside of the pipeline filesystem. */
export interface PlannedVolume {
  /** What identifies it besides the pipeline: the path as the action gives it, or the service and its directory. */
  readonly key: string;
  /** The name of the engine's volume. */
  readonly volume: string;
  readonly target: string;
}

/** A file that is put into the container before it starts. */
export interface PlannedFile {
  /** Absolute, or below the home of the user (`~/…`). */
  readonly path: string;
  readonly content: Text;
  /** Such as 0o600. */
  readonly mode: number;
}

/** The commands that run once, as a layer on top of the image. No variable is seen by them. */
export interface PlannedSetup {
  readonly commands: readonly string[];
  /** The program and its arguments. */
  readonly command: readonly string[];
}

/** A container beside the one of the action. */
export interface PlannedService {
  readonly type: string;
  readonly image: RegistrySource;
  /** The host name under which the others find it. */
  readonly host: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, Text>>;
  /** Left out: the image's own. */
  readonly command?: readonly string[];
  readonly files: readonly PlannedFile[];
  readonly volumes: readonly PlannedVolume[];
  readonly limits: Limits;
  readonly readyWithinSeconds: number;
}

/** What every plan has. */
export interface PlanBase {
  readonly action: { readonly name: string; readonly type: string; readonly id?: number };
  readonly isDisabled: boolean;
  readonly ignoresErrors: boolean;
  /** For each try, from its beginning to the end of its process. */
  readonly timeoutSeconds: number;
  readonly retries: { readonly count: number; readonly intervalSeconds: number };
  /** Encrypted values of the run that are no part of the plan and must not be shown either. */
  readonly hidden: readonly Secret[];
  /** What was chosen where Buddy's documents are silent, in words. */
  readonly assumptions: readonly string[];
  readonly warnings: readonly string[];
}

/** A container that runs: BUILD and RUN_DOCKER_CONTAINER. */
export interface ContainerPlan extends PlanBase {
  readonly kind: 'container';
  readonly image: RegistrySource | ActionSource;
  readonly setup?: PlannedSetup;
  /** Left out: the image's own. Empty: none. */
  readonly entrypoint?: readonly string[];
  /** Left out: the image's own. */
  readonly command?: readonly string[];
  /** The shell that must be in the image, by its path. */
  readonly shell?: string;
  readonly environment: Readonly<Record<string, Text>>;
  readonly user?: string;
  readonly workingDirectory?: string;
  readonly mounts: readonly PlannedMount[];
  readonly caches: readonly PlannedVolume[];
  readonly files: readonly PlannedFile[];
  readonly services: readonly PlannedService[];
  /** The host name under which the services find the container. Only with services. */
  readonly host?: string;
  readonly limits: Limits;
  /** The path in the pipeline filesystem at which a tar archive of the container is left. */
  readonly exportPath?: string;
}

/** An image that is built: DOCKERFILE. */
export interface BuildPlan extends PlanBase {
  readonly kind: 'build';
  /** Directories and files below the root of the pipeline filesystem. */
  readonly context: string;
  /** The path of the Dockerfile in the context. */
  readonly dockerfile: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly platform?: string;
  readonly buildkit: boolean;
  /** Where the image is sent. Left out: it stays at the engine. */
  readonly push?: { readonly reference: string; readonly credentials?: PlannedCredentials };
}

/** Everything that running an action means, decided before anything is done. Frozen, and safe to print. */
export type Plan = ContainerPlan | BuildPlan;

/** A plan of one kind without what all plans have. */
export type Specific<Kind extends Plan> = Omit<Kind, keyof PlanBase>;
