import type { Execution, RunExecution } from '@buddykit/core';
import type { Endpoint } from '../call/create-endpoint.js';
import type { CallOptions } from '../call-options.js';
import type { ExecutionsResource } from '../generated/resources.js';
import { poll } from './poll.js';
import type { PollOptions } from './poll-options.js';

/** How to wait for the end of a run. */
export interface WaitOptions extends PollOptions {
  /** Is told how the run is when the waiting begins, and whenever something of it has changed. */
  readonly onProgress?: ((execution: Execution) => void) | undefined;
}

/** A run that was asked for. */
export interface StartedExecution extends Promise<Execution> {
  /**
   * Waits for the end of the run, as `executions.waitUntilFinished` does. The signal of the call holds for the
   * waiting, too, unless it has its own.
   */
  waitUntilFinished(options?: WaitOptions): Promise<Execution>;
}

/** The runs of a pipeline. */
export interface Executions extends ExecutionsResource {
  /**
   * Runs a pipeline. The run is queued when another one of the pipeline is in progress.
   *
   * @throws {BuddyError}
   */
  run(
    params: Parameters<ExecutionsResource['run']>[0],
    body: RunExecution,
    options?: CallOptions,
  ): StartedExecution;
  /**
   * Waits for the end of a run and gives it, however it ended: a run that failed is a result. A status that the
   * contract does not know is an end once the run has a `finish_date`.
   *
   * @throws {BuddyError} A `TimeoutError` when the time is over, or what a call throws.
   */
  waitUntilFinished(
    params: Parameters<ExecutionsResource['get']>[0],
    options?: WaitOptions,
  ): Promise<Execution>;
}

/** Makes the methods that wait, from the operations that they call. */
export function createExecutions({
  run,
  get,
}: Record<'run' | 'get', Endpoint>): Pick<Executions, 'run' | 'waitUntilFinished'> {
  const waitUntilFinished: Executions['waitUntilFinished'] = async (params, options = {}) => {
    let last: Execution | undefined;
    for await (const execution of poll<Execution>(get, params, options)) {
      options.onProgress?.(execution);
      last = execution;
    }
    // The end is among what was given.
    return last as Execution;
  };
  return {
    waitUntilFinished,
    run(params, body, options) {
      const started = run.call(params, body, options) as Promise<Execution>;
      return Object.assign(started, {
        async waitUntilFinished(waitOptions?: WaitOptions) {
          const { id } = await started;
          return waitUntilFinished(
            { ...params, execution_id: id },
            { signal: options?.signal, ...waitOptions },
          );
        },
      });
    },
  };
}
