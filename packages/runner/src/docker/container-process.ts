import type { Duplex } from 'node:stream';
import type { Container, ContainerExit, OutputChunk } from '../engine/container.js';
import { EngineError } from '../engine/engine-error.js';
import { abortable } from './abortable.js';
import { assertMounts } from './assert-mounts.js';
import type { ContainerContext } from './container-context.js';
import { createDeferred } from './deferred.js';
import { demultiplex } from './demultiplex.js';
import { watchExit } from './exit-watch.js';
import { toConnectionError } from './to-engine-error.js';

type ProcessVerbs = Pick<Container, 'start' | 'output' | 'wait'>;

/** Starts the process of a container, reads what it writes, and waits for its end. */
export function createContainerProcess(context: ContainerContext): ProcessVerbs & { wasStarted(): boolean } {
  const attached = createDeferred<Duplex | undefined>();
  const exit = createDeferred<ContainerExit>();
  let started = false;
  return {
    wasStarted: () => started,
    output: readOutput(attached.promise, context),
    wait: (signal) => abortable(exit.promise, signal),
    async start(signal) {
      started = true;
      const connection = await attach(context, signal).catch((error: unknown) => {
        attached.resolve(undefined);
        throw error;
      });
      attached.resolve(connection);
      await begin({ context, connection, signal });
      watchExit(context).then(exit.resolve, exit.reject);
    },
  };
}

interface Beginning {
  readonly context: ContainerContext;
  readonly connection: Duplex;
  readonly signal: AbortSignal | undefined;
}

async function begin({ context, connection, signal }: Beginning): Promise<void> {
  const { client, id, spec } = context;
  try {
    await client.send({ method: 'POST', path: `/containers/${id}/start`, signal, area: 'process' });
    await assertMounts(context);
    if (spec.waitsForLine) connection.end('\n');
  } catch (error) {
    await client.send({ method: 'POST', path: `/containers/${id}/kill` }).catch(() => {});
    connection.destroy();
    throw error;
  }
}

function attach({ client, id, spec }: ContainerContext, signal: AbortSignal | undefined): Promise<Duplex> {
  const query = { stream: true, stdout: true, stderr: true, stdin: spec.waitsForLine ?? false };
  return client.upgrade({
    method: 'POST',
    path: `/containers/${id}/attach`,
    query,
    signal,
    area: 'process',
  });
}

async function* readOutput(
  attached: Promise<Duplex | undefined>,
  { client }: ContainerContext,
): AsyncIterable<OutputChunk> {
  const connection = await attached;
  if (!connection) return;
  try {
    yield* demultiplex(connection);
  } catch (error) {
    throw error instanceof EngineError ? error : lost(error);
  } finally {
    connection.destroy();
  }
  // A connection to an engine that died looks just as if everything had been said.
  await client.send({ path: '/_ping' }).catch((error: unknown) => {
    throw lost(error);
  });
}

function lost(cause: unknown): EngineError {
  const { message } = toConnectionError(cause, 'the engine');
  return new EngineError('ENGINE_LOST', `The connection to the output broke: ${message}`, { cause });
}
