import { Agent, type RequestOptions } from 'node:http';
import type { Duplex } from 'node:stream';
import type { EngineAddress, EngineEnvironment } from './engine-address.js';
import { connectBySsh } from './ssh-connection.js';

/** What `request` of `node:http` (or `node:https`, where there is TLS) needs to reach an engine. */
export function requestOptions(address: EngineAddress, environment: EngineEnvironment): RequestOptions {
  if (address.kind === 'unix') return { socketPath: address.socketPath, agent: false };
  if (address.kind === 'ssh') return { agent: new SshAgent(address, environment), host: 'docker' };
  return { host: address.host, port: address.port, agent: false, ...address.tls };
}

type SshAddress = Extract<EngineAddress, { kind: 'ssh' }>;

class SshAgent extends Agent {
  readonly #address: SshAddress;
  readonly #environment: EngineEnvironment;

  constructor(address: SshAddress, environment: EngineEnvironment) {
    super({ keepAlive: false });
    this.#address = address;
    this.#environment = environment;
  }

  override createConnection(): Duplex {
    return connectBySsh(this.#address, this.#environment);
  }
}
