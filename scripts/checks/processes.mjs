import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

const running = new Set();

// Groups of their own hear nothing of a Ctrl+C.
for (const name of ['SIGINT', 'SIGTERM']) {
  process.once(name, () => {
    for (const child of running) signal(child, 'SIGKILL');
    process.exit(130);
  });
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [seconds] after which the program is ended; 180 when left out
 */

/**
 * Runs a program to its end and gives what it printed on standard output.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @throws with everything that it printed, when it fails or takes too long
 */
export async function run(program, args, { seconds = 180, ...options } = {}) {
  const child = launch(program, args, options);
  const timer = setTimeout(() => signal(child.process, 'SIGKILL'), seconds * 1000);
  try {
    const [code, ended] = await child.closed;
    if (code === 0) return child.stdout();
    throw new Error(`${program} ${args.join(' ')} ended with ${code ?? ended}\n${child.printed()}`);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Starts a program that goes on, and waits until it prints what is awaited.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions & { until: RegExp }} options
 * @returns what matched, and `stop`, which ends the program and all that it started, and may be called twice
 */
export async function start(program, args, { until, seconds = 180, ...options }) {
  const child = launch(program, args, options);
  const stop = () => end(child);
  try {
    const match = await found(child, until, seconds);
    return { match, stop, printed: child.printed };
  } catch (error) {
    await stop();
    throw new Error(`${program} ${args.join(' ')} ${error.message}\n${child.printed()}`);
  }
}

// A group of its own, so that what the program starts can be ended with it.
function launch(program, args, options) {
  const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const all = [];
  const out = [];
  child.stdout.setEncoding('utf8').on('data', (text) => out.push(text) && all.push(text));
  child.stderr.setEncoding('utf8').on('data', (text) => all.push(text));
  running.add(child);
  // `close` comes when nothing that was started writes any more.
  const closed = once(child, 'close')
    .catch((error) => [error.message])
    .finally(() => running.delete(child));
  return { process: child, closed, stdout: () => out.join(''), printed: () => all.join('') };
}

function found({ process: child, closed, printed }, until, seconds) {
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`${why} ${until}`));
    const timer = setTimeout(fail, seconds * 1000, `took more than ${seconds} seconds to print`);
    const look = () => {
      const match = until.exec(printed());
      if (match !== null) resolve(match);
    };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
    closed.then(([code]) => fail(`ended with ${code} before it printed`));
    closed.finally(() => clearTimeout(timer));
  });
}

async function end({ process: child, closed }) {
  if (!running.has(child)) return;
  signal(child, 'SIGTERM');
  const timer = setTimeout(signal, 10_000, child, 'SIGKILL');
  await closed;
  clearTimeout(timer);
}

function signal({ pid }, name) {
  try {
    process.kill(-pid, name);
  } catch (error) {
    // It ended by itself in the meantime.
    if (error.code !== 'ESRCH') throw error;
  }
}
