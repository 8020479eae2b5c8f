import process from 'node:process';
import type { Engine } from '../engine/engine.js';
import { buildImage } from './build-image.js';
import { createContainer } from './create-container.js';
import type { EngineEnvironment } from './engine-address.js';
import { createEngineClient } from './engine-client.js';
import { type EngineFacts, readEngineFacts } from './engine-facts.js';
import { startGuard } from './guard.js';
import { createImages } from './images.js';
import { createNetworks } from './networks.js';
import { sweep } from './sweep.js';
import { createVolumes } from './volumes.js';

/** How to find a Docker engine. */
export interface DockerEngineOptions {
  /**
   * The variables that say where it is: `DOCKER_HOST` (`unix://`, `tcp://` or `ssh://`), `DOCKER_TLS_VERIFY`,
   * `DOCKER_CERT_PATH`. Those of the process when left out.
   */
  readonly environment?: EngineEnvironment;
}

/**
 * The engine of Docker 20.10 or newer, or that of Podman behind its Docker API. Nothing is connected before the first
 * call. Whoever may use such an engine is root on its machine.
 */
export function createDockerEngine({ environment = process.env }: DockerEngineOptions = {}): Engine {
  const client = createEngineClient(environment);
  let known: Promise<EngineFacts> | undefined;
  const facts = (signal?: AbortSignal): Promise<EngineFacts> => {
    known ??= readEngineFacts(client, signal).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    capabilities: async (signal) => (await facts(signal)).capabilities,
    ...createImages(client),
    build: (spec) => buildImage(client, spec),
    ...createNetworks(client),
    create: async (spec, signal) => createContainer({ client, facts: await facts(signal) }, spec, signal),
    ...createVolumes(client),
    sweep: (labels, isAbandoned) => sweep(client, labels, isAbandoned),
    guard: (labels) => startGuard(environment, labels),
    // Every call has a connection of its own, which ends with it.
    close: async () => {},
  };
}
