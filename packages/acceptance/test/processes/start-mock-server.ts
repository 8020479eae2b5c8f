import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mockServerBin } from './bins.js';

/** A mock server in a process of its own. */
export interface RunningServer {
  /** As in `http://127.0.0.1:4567`. */
  url: string;
  token: string;
  /** The number of its process. */
  pid: number;
  /** Everything that it printed. */
  output(): string;
  /** Ends the process, with SIGTERM unless told. May be called twice. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts the bin of the mock server on a free port. Rejects with what it printed when it ends before it listens. */
export function startMockServer(token: string, ...args: string[]): Promise<RunningServer> {
  return startMockServerIn({}, token, ...args);
}

/** The same, with more in its environment than the path of programs. */
export async function startMockServerIn(
  env: NodeJS.ProcessEnv,
  token: string,
  ...args: string[]
): Promise<RunningServer> {
  const child = spawn(process.execPath, [mockServerBin, '--port', '0', '--token', token, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  const output = () => printed.join('');
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed.push(String(chunk));
      const found = /http:\/\/[^\s/]+/.exec(output())?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', (code) => reject(new Error(`buddykit-mock ended with ${code}: ${output()}`)));
  });
  return { url, token, pid: child.pid ?? 0, output, stop: (signal) => end(child, signal) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
}
