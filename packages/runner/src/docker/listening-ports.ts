import { readFile } from 'node:fs/promises';
import type { ContainerAnswer } from './container-answer.js';
import type { ContainerContext } from './container-context.js';
import { runExec } from './exec.js';

const tables = ['tcp', 'tcp6'];

/**
 * Whether a process of the container listens on a port so that others can reach it: not on the loopback address alone,
 * as some do while they prepare themselves.
 */
export async function listensOn(
  context: ContainerContext,
  port: number,
  signal?: AbortSignal,
): Promise<boolean> {
  const text = context.facts.showsProcesses
    ? await readFromHere(context, signal)
    : await readInside(context, signal);
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  return text.split('\n').some((line) => isListener(line, wanted));
}

// Needs no program in the container.
async function readFromHere({ client, id }: ContainerContext, signal?: AbortSignal): Promise<string> {
  const { State } = await client.json<ContainerAnswer>({ path: `/containers/${id}/json`, signal });
  // An ended one has the number 0; /proc/0 does not exist.
  const texts = tables.map((table) => readFile(`/proc/${State.Pid}/net/${table}`, 'utf8').catch(() => ''));
  return (await Promise.all(texts)).join('\n');
}

async function readInside(context: ContainerContext, signal?: AbortSignal): Promise<string> {
  const command = ['cat', ...tables.map((table) => `/proc/net/${table}`)];
  const { output } = await runExec(context, { command, ...(signal && { signal }) });
  return output;
}

// Columns: number, local address, remote address, state (0A: listens), …
function isListener(line: string, port: string): boolean {
  const [, local = '', , state] = line.trim().split(/\s+/);
  const [address = '', localPort] = local.split(':');
  const isLoopback = /^0100007F$|^0{24}01000000$/.test(address);
  return state === '0A' && localPort === port && !isLoopback;
}
