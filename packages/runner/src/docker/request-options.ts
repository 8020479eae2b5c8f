import { Agent, type RequestOptions } from 'node:http';
import type { Duplex } from 'node:stream';
import type { EngineAddress } from './engine-address.js';
import { connectBySsh } from './ssh-connection.js';

/** What `request` of `node:http` (or `node:https`, where there is TLS) needs to reach an engine. */
export function requestOptions(address: EngineAddress): RequestOptions {
  if (address.kind === 'unix') return { socketPath: address.socketPath, agent: false };
  if (address.kind === 'ssh') return { agent: new SshAgent(address), host: 'docker' };
  return { host: address.host, port: address.port, agent: false, ...address.tls };
}

class SshAgent extends Agent {
  readonly #address: Extract<EngineAddress, { kind: 'ssh' }>;

  constructor(address: Extract<EngineAddress, { kind: 'ssh' }>) {
    super({ keepAlive: false });
    this.#address = address;
  }

  override createConnection(): Duplex {
    return connectBySsh(this.#address);
  }
}
