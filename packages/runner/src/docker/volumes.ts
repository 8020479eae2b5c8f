import type { ContainerSpec } from '../engine/container-spec.js';
import type { Engine } from '../engine/engine.js';
import type { EngineClient } from './engine-client.js';
import { labelFilter } from './label-filter.js';
import { removeVolume } from './root-volumes.js';

type Volumes = Pick<Engine, 'volumes' | 'removeVolume'>;

/** What the engine does with volumes, which are made together with the containers that mount them. */
export function createVolumes(client: EngineClient): Volumes {
  return {
    volumes: async (labels) => {
      const query = { filters: labelFilter(labels) };
      const { Volumes: found } = await client.json<{ Volumes: readonly { Name: string }[] | null }>({
        path: '/volumes',
        query,
      });
      return (found ?? []).map(({ Name }) => Name);
    },
    removeVolume: (name) => removeVolume(client, name),
  };
}

/** Makes the volumes of a container before it; one that exists stays as it is. */
export async function createLabelledVolumes(
  client: EngineClient,
  { mounts }: ContainerSpec,
  signal?: AbortSignal,
): Promise<void> {
  for (const mount of mounts) {
    if (mount.kind !== 'volume') continue;
    const json = { Name: mount.volume, Labels: mount.labels };
    await client.send({ method: 'POST', path: '/volumes/create', json, signal });
  }
}
