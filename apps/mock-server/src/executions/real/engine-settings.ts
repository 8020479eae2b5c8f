/** Who someone is at a registry. */
export interface IntegrationLogin {
  username: string;
  password: string;
  /** The host of the registry. Needed for Amazon ECR, where an action names only the region. */
  registry?: string;
}

/** How actions really run. */
export interface EngineSettings {
  /**
   * The directory for the filesystems of pipelines, kept when the server ends. When left out, a temporary one that is
   * removed.
   */
  workspace?: string;
  /** The image of a kind of service, such as `{ REDIS: 'localhost:5000/redis:7' }`. */
  serviceImages?: Readonly<Record<string, string>>;
  /** Another registry instead of one that actions name, by host, such as `{ 'docker.io': 'localhost:5000' }`. */
  registries?: Readonly<Record<string, string>>;
  /** Credentials of integrations, by their hash. */
  integrations?: Readonly<Record<string, IntegrationLogin>>;
  /** How many runs may have actions on their way at a time; 2 when left out. The others are ENQUEUED. */
  mostRuns?: number;
  /** How many runs may be ENQUEUED; 100 when left out. Beyond them a request to run is refused with 503. */
  mostQueued?: number;
  /** How much of the log of one try is kept, in bytes; 4 MiB when left out. Of all tries 32 times as much, the newest. */
  logBytes?: number;
  /** Seconds between asking a process to end and killing it; 10 when left out. */
  graceSeconds?: number;
  /** Whether the server may be bound to an address that other machines reach. */
  expose?: boolean;
}

/**
 * An engine of `@buddykit/runner`, such as that of `createDockerEngine()` or `createScriptedEngine()`, as far as can be
 * told without that package. The server does not close it.
 */
export interface ContainerEngine {
  capabilities(): Promise<object>;
  pull(image: never): Promise<object>;
  create(spec: never): Promise<object>;
  sweep(labels: never, isAbandoned: never): Promise<object>;
  guard(labels: never): Promise<object>;
  close(): Promise<void>;
}
