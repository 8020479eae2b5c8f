import type { ActionLog } from '@buddykit/core';
import type { Endpoint } from '../call/create-endpoint.js';
import type { LogsResource } from '../generated/resources.js';
import { poll } from './poll.js';
import type { PollOptions } from './poll-options.js';

/** The logs of runs. */
export interface Logs extends LogsResource {
  /**
   * Gives the lines of a log as they come, and ends when the action is over. A log that has become shorter was begun
   * anew, as when its run is retried; it is given from its first line.
   *
   * @throws {BuddyError} A `TimeoutError` when the time is over, or what a call throws.
   */
  follow(params: Parameters<LogsResource['get']>[0], options?: PollOptions): AsyncGenerator<string, void>;
}

/** Makes the method that follows, from the operation that it asks. */
export function createLogs({ get }: Record<'get', Endpoint>): Pick<Logs, 'follow'> {
  return {
    async *follow(params, options) {
      let given = 0;
      for await (const { log } of poll<ActionLog>(get, params, options)) {
        const lines = log ?? [];
        yield* lines.slice(lines.length < given ? 0 : given);
        given = lines.length;
      }
    },
  };
}
