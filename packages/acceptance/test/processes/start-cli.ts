import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cliBin } from './bins.js';
import type { Ended } from './run.js';
import type { Target } from './run-cli.js';

/** The CLI while it runs. */
export interface RunningCli {
  /** Resolves when it has said something that matches, on either stream; rejects when it ends without. */
  says(pattern: RegExp): Promise<void>;
  /** Does what Ctrl+C does. */
  interrupt(): void;
  /** Resolves when it has ended. */
  ended: Promise<Ended>;
}

/** Starts the CLI, for tests that do something while it runs. One that hangs is ended after 30 seconds. */
export function startCli(
  { url, token }: Target,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): RunningCli {
  const child = spawn(process.execPath, [cliBin, ...args], {
    env: { PATH: process.env.PATH, BUDDY_BASE_URL: url, BUDDY_TOKEN: token, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
  const said = { stdout: '', stderr: '' };
  const listeners = new Set<() => void>();
  const hear = (stream: keyof typeof said) => (chunk: string) => {
    said[stream] += chunk;
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding('utf8').on('data', hear('stdout'));
  child.stderr.setEncoding('utf8').on('data', hear('stderr'));
  const ended = once(child, 'close').then(([code]): Ended => ({ code, ...said }));
  return {
    ended,
    interrupt: () => child.kill('SIGINT'),
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (!pattern.test(said.stdout + said.stderr)) return;
          listeners.delete(check);
          resolve();
        };
        listeners.add(check);
        check();
        ended.then(
          () => reject(new Error(`It ended without ${pattern}: ${said.stdout}${said.stderr}`)),
          reject,
        );
      }),
  };
}
