import type { PipelineResult, RunEvent } from '@buddykit/runner';

/** Tells how a job goes. */
export interface JobReport {
  /** The promise, where there is one, is kept when more can be taken. */
  take(event: RunEvent): Promise<void> | void;
  /** Tells something besides. */
  tell(line: string): void;
  /** Tells what is left to tell, and stops; without a result when there is none. */
  end(result: PipelineResult | undefined): Promise<void>;
}
