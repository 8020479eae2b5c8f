import type { FileAction } from '@buddykit/pipeline-file';
import type { PipelineIdentity, PlanRequest, RunnerConfiguration } from '@buddykit/runner';

/** What is to be run here, and how. */
export interface Job {
  readonly pipeline: PipelineIdentity;
  /** In their order, also those that do not run here. */
  readonly actions: readonly FileAction[];
  /** The places of the actions that are to run. */
  readonly selected: ReadonlySet<number>;
  /** The widest first. */
  readonly variables: NonNullable<PlanRequest['variables']>;
  readonly configuration: RunnerConfiguration;
  /** The filesystem of the pipeline: a directory that exists, absolute. */
  readonly directory: string;
  readonly options: JobOptions;
}

interface JobOptions {
  readonly keeps: boolean;
  readonly clearsCache: boolean;
  readonly graceSeconds: number | undefined;
}
