import { spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

// npm and pnpm are .cmd files on Windows, which only a shell starts; only fixed words are passed to them.
const shell = process.platform === 'win32';

/** Runs a program in the foreground and returns its exit code. */
export function run(program, args) {
  return exitCode(spawnSync(program, args, { cwd: root, stdio: 'inherit' }));
}

/** Runs a program and shows its output only when it fails. */
export function runQuietly(program, args) {
  const result = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const code = exitCode(result);
  if (code !== 0) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  return code;
}

/** Runs a package manager; its chatter goes to stderr, since stdout belongs to what comes after the set-up. */
export function runManager(program, args) {
  return exitCode(spawnSync(program, args, { cwd: root, shell, stdio: ['ignore', 2, 2] }));
}

/** What a package manager prints, or nothing when it cannot be started. */
export function outputOf(program, args) {
  return spawnSync(program, args, { cwd: root, shell, encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** An error that the person can act on: shown as its message alone. */
export function expected(message) {
  return Object.assign(new Error(message), { expected: true });
}

function exitCode({ status, signal, error }) {
  if (error?.code === 'ENOENT') throw expected(`Cannot start ${error.path}: it is not on the PATH.`);
  if (error) throw error;
  return status ?? 128 + constants.signals[signal];
}
