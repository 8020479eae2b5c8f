import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Labels } from '../engine/container-spec.js';
import type { Guard } from '../engine/engine.js';
import type { EngineEnvironment } from './engine-address.js';

/** What the watcher is told before everything else. */
export interface WatchOrder {
  readonly labels: Labels;
}

/** What it is told when all is well. */
export const releaseWord = 'release';

/**
 * Starts a process of its own that outlives this one and holds the end of a pipe. When this process ends, however it
 * does, the pipe ends, and the watcher removes what has the labels.
 */
export async function startGuard(environment: EngineEnvironment, labels: Labels): Promise<Guard> {
  const program = fileURLToPath(new URL('./watch-main.js', import.meta.url));
  const child = spawn(process.execPath, [program], {
    detached: true,
    cwd: '/',
    env: { ...environment },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  await once(child, 'spawn');
  // It may have ended by itself, which is seen when it is released.
  child.stdin.on('error', () => {});
  const order: WatchOrder = { labels };
  child.stdin.write(`${JSON.stringify(order)}\n`);
  child.unref();
  return {
    async release() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.ref();
      child.stdin.end(`${releaseWord}\n`);
      await ended;
    },
  };
}
