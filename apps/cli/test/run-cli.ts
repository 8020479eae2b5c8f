import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** How a process ended, and what it said. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  env?: Readonly<Record<string, string>> | undefined;
  /** What the process reads from standard input; nothing unless told. */
  stdin?: string | undefined;
  /** The current directory; that of the tests unless told. */
  cwd?: string | undefined;
  /** The program in place of the one that was built. */
  bin?: string | undefined;
  /** Interrupts the process as soon as it says this. */
  interruptAt?: string | undefined;
  /** How it is interrupted; as by Ctrl+C unless told. */
  signal?: NodeJS.Signals | undefined;
}

export const bin = join(import.meta.dirname, '../dist/main.js');

/** Where all calls of a test go. */
export const place = { BUDDY_TOKEN: 'tok-en', BUDDY_WORKSPACE: 'buddy', BUDDY_PROJECT: 'company-website' };

/** Runs the CLI as it was built, with no more in its environment than is given. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return run(process.execPath, [options.bin ?? bin, ...args], options);
}

/** Runs a program to its end. */
export async function run(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ended> {
  const { cwd, env } = options;
  const child = spawn(program, args, { cwd, env: { PATH: process.env.PATH, ...env } });
  // A process may end before it has read everything.
  child.stdin.on('error', () => undefined).end(options.stdin);
  const closed = once(child, 'close');
  if (options.interruptAt !== undefined) interrupt(child, options.interruptAt, options.signal);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await closed;
  return { code, stdout, stderr };
}

function interrupt(
  child: ChildProcessWithoutNullStreams,
  words: string,
  signal: NodeJS.Signals = 'SIGINT',
): void {
  for (const stream of [child.stdout, child.stderr]) {
    let said = '';
    stream.on('data', (chunk) => {
      const before = said;
      said += chunk;
      if (said.includes(words) && !before.includes(words)) child.kill(signal);
    });
  }
}
