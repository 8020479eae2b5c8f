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
