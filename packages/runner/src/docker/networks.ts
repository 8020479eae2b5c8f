import type { Engine, NetworkSpec } from '../engine/engine.js';
import { EngineError } from '../engine/engine-error.js';
import type { EngineClient } from './engine-client.js';
import { unlessMissing } from './unless-missing.js';

type Networks = Pick<Engine, 'createNetwork' | 'removeNetwork'>;

/** What the engine does with networks. */
export function createNetworks(client: EngineClient): Networks {
  return {
    createNetwork: (spec) => createNetwork(client, spec),
    removeNetwork: (name) => removeNetwork(client, name),
  };
}

/** Removes a network; does nothing when it is gone. */
export function removeNetwork(client: EngineClient, name: string): Promise<void> {
  const path = `/networks/${encodeURIComponent(name)}`;
  return unlessMissing(client.send({ method: 'DELETE', path, area: 'network' }));
}

async function createNetwork(client: EngineClient, spec: NetworkSpec): Promise<void> {
  const json = {
    Name: spec.name,
    CheckDuplicate: true,
    Labels: spec.labels,
    Internal: spec.internal ?? false,
  };
  const call = { method: 'POST', path: '/networks/create', json, signal: spec.signal } as const;
  await client.send({ ...call, area: 'network' }).catch((error: unknown) => {
    throw error instanceof EngineError && error.code === 'OUT_OF_SPACE' ? noAddresses(error) : error;
  });
}

function noAddresses(cause: EngineError): EngineError {
  const message =
    'The engine has no addresses left for one more network; remove networks that nobody uses ' +
    '(docker network prune) or give it a larger default-address-pool.';
  return new EngineError('OUT_OF_SPACE', message, { cause });
}
