import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { childEnvironment } from '../child-environment.mjs';
import { readCpu } from './process-tree.mjs';

/**
 * Starts the process that sends requests.
 *
 * @returns `send`, which sends `count` requests of a job to a server and gives what each cost the server in
 * microseconds of CPU time, how many it answered in a second, and the status it answered with; and `stop`
 */
export function startLoad() {
  const client = fork(join(import.meta.dirname, 'load-client.mjs'), { env: childEnvironment });
  return {
    stop: () => client.kill('SIGKILL'),
    send: async ({ port, pid }, job) => {
      const before = readCpu(pid);
      client.send({ ...job, port });
      const [{ problem, seconds, statuses }] = await once(client, 'message');
      if (problem !== undefined) throw new Error(`The load on port ${port} failed: ${problem}`);
      const status = Object.keys(statuses).join(', ');
      return { cpu: (readCpu(pid) - before) / job.count, rate: job.count / seconds, status };
    },
  };
}

/** Throws when a server of ours did not answer as the contract says. */
export function assertStatus({ status }, job) {
  if (status !== String(job.status)) throw new Error(`${job.method} ${job.path} answered ${status}.`);
}
