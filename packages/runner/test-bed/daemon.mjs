import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { waitUntil } from './wait-until.mjs';

/**
 * Starts a program that goes on after this one, and remembers it in `<directory>/<name>.pid`. What it writes goes to
 * `<directory>/<name>.log`.
 *
 * @param {{ directory: string, name: string, command: string[] }} daemon
 */
export function startDaemon({ directory, name, command }) {
  const log = openSync(join(directory, `${name}.log`), 'a', 0o600);
  const [program, ...parameters] = command;
  const child = spawn(program, parameters, { detached: true, stdio: ['ignore', log, log], cwd: directory });
  closeSync(log);
  child.unref();
  writeFileSync(join(directory, `${name}.pid`), `${child.pid} ${startTime(child.pid)}\n`);
}

/** The process id of a daemon that still runs. */
export function runningDaemon(directory, name) {
  const [pid, started] = readText(join(directory, `${name}.pid`))
    .trim()
    .split(' ');
  if (!pid || startTime(pid) !== started) return undefined;
  return Number(pid);
}

/** Ends a daemon, by force if it takes too long. */
export async function stopDaemon(directory, name) {
  const pid = runningDaemon(directory, name);
  if (pid !== undefined) {
    process.kill(pid, 'SIGTERM');
    await waitUntil(`the end of ${name}`, 20, () => isGone(directory, name)).catch(() =>
      process.kill(pid, 'SIGKILL'),
    );
    await waitUntil(`the end of ${name}`, 5, () => isGone(directory, name));
  }
  rmSync(join(directory, `${name}.pid`), { force: true });
}

/** Its last lines, for the message of a daemon that did not start. */
export function lastLines(directory, name) {
  return readText(join(directory, `${name}.log`))
    .trim()
    .split('\n')
    .slice(-10)
    .join('\n');
}

function isGone(directory, name) {
  return runningDaemon(directory, name) === undefined;
}

// A number may belong to another process by now; its start time tells. A zombie does not run.
function startTime(pid) {
  const fields = readText(`/proc/${pid}/stat`).split(') ').at(-1).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
