import type {
  AddAction,
  BuildAction,
  DockerfileAction,
  RunDockerContainerAction,
  Variable,
  VariableInput,
} from '@buddykit/core';
import type { Limits } from '../engine/container-spec.js';
import type { Capabilities, RegistryCredentials } from '../engine/engine.js';

/** An action that can run: as it is sent to the API, or as the API gives it back, with the password added again. */
export type RunnableAction =
  | AddAction
  | ((BuildAction | RunDockerContainerAction | DockerfileAction) & { readonly password?: string | null });

/** Where an action belongs. Names decide which filesystem and which caches it has. */
export interface PipelineIdentity {
  /** The domain of the workspace. */
  readonly workspace: string;
  /** The name ID of the project. */
  readonly project: string;
  /** The name of the pipeline. */
  readonly pipeline: string;
  /** The ID of the pipeline. */
  readonly id?: number;
}

/** The run that an action is a part of. It decides the `$BUDDY_*` variables. */
export interface RunIdentity {
  /** Counts up within a pipeline. */
  readonly id: number;
  readonly startedAt: Date;
  readonly branch?: string;
  readonly tag?: string;
  /** The hash of the commit. */
  readonly revision?: string;
  readonly comment?: string;
  readonly clearCache?: boolean;
  readonly refresh?: boolean;
  readonly invoker?: { readonly id?: number; readonly name?: string; readonly email?: string };
}

/** Credentials of an integration, given by the person who runs. */
export interface IntegrationCredentials extends RegistryCredentials {
  /** The host of the registry. Needed for Amazon ECR, where an action names only the region. */
  readonly registry?: string;
}

/** What the person who runs decides. */
export interface RunnerConfiguration {
  /** Another registry instead of one that actions name, by host, such as `{ 'docker.io': 'localhost:5000' }`. */
  readonly registries?: Readonly<Record<string, string>>;
  /** The image of a kind of service, such as `{ REDIS: 'localhost:5000/redis:7' }`. */
  readonly serviceImages?: Readonly<Record<string, string>>;
  /** Credentials of integrations, by `hash_id`. */
  readonly integrations?: Readonly<Record<string, IntegrationCredentials>>;
  /** Instead of 6 GiB, 2 processors and 4096 processes, for each container. */
  readonly limits?: Partial<Limits>;
  /** For actions without a `timeout`, in seconds. 5400 when left out. */
  readonly timeoutSeconds?: number;
  /** How long a service may take until it answers, in seconds. 120 when left out. */
  readonly serviceReadySeconds?: number;
}

/** What a plan is made of. */
export interface PlanRequest {
  readonly action: RunnableAction;
  readonly pipeline: PipelineIdentity;
  readonly run: RunIdentity;
  /**
   * Variables of the workspace, the project, the pipeline and the run, the widest first: a later one wins. Those of the
   * action are taken from it.
   */
  readonly variables?: readonly (Variable | VariableInput)[];
  readonly capabilities: Capabilities;
  readonly configuration?: RunnerConfiguration;
}
