import { lookup } from 'node:dns/promises';
import type { EngineSettings } from '../executions/real/engine-settings.js';

/**
 * A server that really runs actions is for this machine alone, unless its owner says otherwise.
 *
 * @throws when the address to bind is one that other machines reach
 */
export async function refuseExposure(host = '127.0.0.1', { expose }: EngineSettings = {}): Promise<void> {
  if (expose === true) return;
  const addresses = await lookup(host, { all: true });
  if (addresses.every(({ address }) => isLoopback(address))) return;
  throw new Error(
    `${host} is reached by other machines, and whoever reaches this server and has its token can run code on its ` +
      'container engine. Bind 127.0.0.1, or say that this is meant: --expose-engine (engineSettings.expose).',
  );
}

function isLoopback(address: string): boolean {
  return /^(127\.|::1$|::ffff:127\.)/.test(address);
}
