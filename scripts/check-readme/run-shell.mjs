import { join } from 'node:path';
import { run, start } from '../checks/processes.mjs';

// Blocks follow each other in one terminal: what one exports, and where it goes, holds for the next.
const before = '[ ! -e "$CHECK_STATE" ] || . "$CHECK_STATE"\nset -e\n';
const after = 'trap \'{ export -p; printf "cd %q\\n" "$PWD"; } >"$CHECK_STATE"\' EXIT\n';

/**
 * @typedef {object} Terminal
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {string} folder for its own files
 */

/** Runs a block of commands to its end, and gives what it printed on standard output. */
export function runShell({ text }, terminal) {
  return run('bash', ['-c', `${before}${after}${text}`], toOptions(terminal));
}

/** Starts a block that goes on, and waits until it prints what its mark says. */
export function startShell({ text, options }, terminal) {
  const until = new RegExp(String(options.until ?? '.'));
  return start('bash', ['-c', `${before}${text}`], { ...toOptions(terminal), until });
}

function toOptions({ cwd, env, folder }) {
  return { cwd, env: { ...env, CHECK_STATE: join(folder, 'state') }, seconds: 300 };
}
