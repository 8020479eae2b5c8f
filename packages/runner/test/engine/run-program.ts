import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** Runs a program of this folder with Node to its end and gives what it printed. */
export async function runProgram(
  name: string,
  { parameters, env }: { parameters: readonly string[]; env: NodeJS.ProcessEnv },
): Promise<string> {
  const child = spawn(process.execPath, [programPath(name), ...parameters], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const [printed, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${errors}`);
  return printed;
}

/** Where a program of this folder is. */
export function programPath(name: string): string {
  return fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url));
}
