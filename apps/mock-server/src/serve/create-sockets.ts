import type { EngineSettings } from '../executions/real/engine-settings.js';
import type { RealExecutor } from '../executions/real/real-executor.js';
import type { Answer } from '../handle/request.js';
import { type Address, type ListenOptions, listen } from './listen.js';
import { refuseExposure } from './refuse-exposure.js';

/** The sockets of a server, and what ends with them. */
export interface Sockets {
  listen(options?: ListenOptions): Promise<Address>;
  close(): Promise<void>;
}

/** Opens sockets for a server. Where actions really run, it is only done when the engine answers and nobody else gets in. */
export function createSockets(
  answer: Answer,
  executor: RealExecutor | undefined,
  settings: EngineSettings | undefined,
): Sockets {
  const open: Address[] = [];
  return {
    async listen(options = {}) {
      const isReal = executor !== undefined;
      if (isReal) await refuseExposure(options.host, settings);
      await executor?.open();
      const address = await listen(answer, { ...options, checksHost: isReal });
      open.push(address);
      return address;
    },
    async close() {
      await Promise.all(open.splice(0).map((address) => address.close()));
      await executor?.close();
    },
  };
}
