import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What a program left behind. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  env: NodeJS.ProcessEnv;
  /** What the program finds on standard input. */
  stdin?: string | undefined;
  cwd?: string | undefined;
}

/** Runs a program to its end. One that hangs is ended after 20 seconds. */
export async function run(program: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const { env, cwd, stdin = '' } = options;
  const child = spawn(program, args, { env, cwd, timeout: 20_000, killSignal: 'SIGKILL' });
  // A program need not read what it is given.
  child.stdin.on('error', () => undefined).end(stdin);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, stdout, stderr };
}
