import type { Container } from '../engine/container.js';
import type { ContainerSpec } from '../engine/container-spec.js';
import { assertHarmless } from './assert-harmless.js';
import { containerBody } from './container-body.js';
import { createDockerContainer } from './docker-container.js';
import type { EngineClient } from './engine-client.js';
import type { EngineFacts } from './engine-facts.js';
import { createLabelledVolumes } from './volumes.js';

/** Makes a container. */
export async function createContainer(
  engine: { readonly client: EngineClient; readonly facts: EngineFacts },
  spec: ContainerSpec,
  signal?: AbortSignal,
): Promise<Container> {
  const { client, facts } = engine;
  const body = containerBody(spec, facts.capabilities.subDirectories);
  assertHarmless(body, (await client.connection(signal)).address);
  // It would make them without their labels.
  if (facts.capabilities.engine === 'podman') await createLabelledVolumes(client, spec, signal);
  const { Id: id } = await client.json<{ Id: string }>({
    method: 'POST',
    path: '/containers/create',
    query: { name: spec.name },
    json: body,
    signal,
    area: 'process',
  });
  return createDockerContainer({ client, facts, spec, id });
}
