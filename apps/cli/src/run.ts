import { readIndex } from './contract/read-table.js';
import { findCommand } from './find/find-command.js';
import type { Host } from './host.js';
import { runCommand } from './run-command.js';

/** Carries out a command line. Throws what keeps it from that; `reportFailure` tells it. */
export async function run(args: readonly string[], host: Host): Promise<void> {
  const index = readIndex();
  const found = findCommand(index, args[0] === 'help' ? [...args.slice(1), '--help'] : args);
  if (found.at === 'command') {
    return runCommand({ command: found.command, args: found.rest, servers: index.servers }, host);
  }
  const { runOther } = await import('./run-other.js');
  return runOther(found, index, host);
}
