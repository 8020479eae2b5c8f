import type { IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { ContainerExit } from '../engine/container.js';
import { EngineError } from '../engine/engine-error.js';
import { type ContainerAnswer, toContainerState } from './container-answer.js';
import type { ContainerContext } from './container-context.js';
import { readText } from './exchange.js';

/** How long to wait before each new try to reach an engine, in milliseconds. */
const pauses = [250, 1000, 4000];

/** Waits for the end of a container that was started. One that ended before it is asked is no harder to wait for. */
export async function watchExit(context: ContainerContext): Promise<ContainerExit> {
  try {
    return await askOnce(context);
  } catch (error) {
    if (!isLost(error)) throw error;
  }
  return askAgain(context);
}

async function askAgain(context: ContainerContext): Promise<ContainerExit> {
  let last: unknown;
  for (const pause of pauses) {
    await delay(pause);
    const answer = await askOnce(context).catch((cause: unknown) => ({ cause }));
    if (!('cause' in answer)) return answer;
    last = answer.cause;
  }
  throw new EngineError('ENGINE_LOST', 'The engine went away and did not come back.', { cause: last });
}

async function askOnce(context: ContainerContext): Promise<ContainerExit> {
  try {
    const response = await context.client.open({
      method: 'POST',
      path: `/containers/${context.id}/wait`,
    });
    return await toExit(context, await readCode(response));
  } catch (error) {
    if (error instanceof EngineError && error.code === 'NOT_FOUND') return killed;
    throw error;
  }
}

async function readCode(response: IncomingMessage): Promise<number> {
  const text = await readText(response);
  if (text.trim() === '') throw new EngineError('ENGINE_LOST', 'The engine said nothing of the end.');
  // What the engine answers to this path.
  return (JSON.parse(text) as { StatusCode: number }).StatusCode;
}

const killed: ContainerExit = { exitCode: 137, outOfMemory: false };

async function toExit({ client, id, facts }: ContainerContext, exitCode: number): Promise<ContainerExit> {
  try {
    const answer = await client.json<ContainerAnswer>({ path: `/containers/${id}/json` });
    return { exitCode, outOfMemory: toContainerState(answer).exit?.outOfMemory ?? false };
  } catch (error) {
    if (!(error instanceof EngineError) || error.code !== 'NOT_FOUND') throw error;
    // Podman says 0 of a container that somebody removed while it ran.
    return facts.capabilities.engine === 'podman' ? killed : { exitCode, outOfMemory: false };
  }
}

function isLost(error: unknown): boolean {
  return error instanceof EngineError && /^ENGINE_(LOST|UNAVAILABLE)$/.test(error.code);
}
