import type { PlannedFile } from './plan.js';
import { quote } from './quote.js';

/** How commands run: whether the next one runs after one failed. */
export type FailureMode = 'stop' | 'go on';

/**
 * One script for all commands, so that `cd` and `export` last from one to the next. Each is announced in the log and run
 * by `command eval`, which keeps a syntax error from ending the whole script. To stop ends with the status of the command
 * that failed; to go on ends with the first status that is not zero.
 */
export function toScript(commands: readonly string[], mode: FailureMode): string {
  const steps = commands.flatMap((command) => [
    `printf '%s\\n' ${quote(`Executing command: ${command}`)}`,
    `command eval ${quote(command)}`,
    mode === 'stop' ? stopOnFailure : rememberFailure,
  ]);
  return [`${status}=0`, ...steps, `exit "$${status}"`, ''].join('\n');
}

const status = '_buddykit_status';
const stopOnFailure = `${status}=$?; [ "$${status}" -eq 0 ] || exit "$${status}"`;
const rememberFailure = `_buddykit_last=$?; [ "$${status}" -ne 0 ] || ${status}=$_buddykit_last`;

/** Beyond this a script is given as a file: the kernel takes no argument of 128 KiB. */
const longestArgument = 100_000;

/** How a shell is started with a script, and the file that it needs for that. */
export function scriptCommand(shell: string, script: string): { command: string[]; files: PlannedFile[] } {
  if (Buffer.byteLength(script) <= longestArgument) return { command: [shell, '-c', script], files: [] };
  const path = '/.buddykit/script.sh';
  return { command: [shell, path], files: [{ path, content: script, mode: 0o755 }] };
}
