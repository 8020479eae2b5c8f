import { createMockServer, type MockServer } from '../../../src/index.js';
import type { Answer } from '../../client.js';
import { sendRaw, token } from '../call.js';
import { outcomes } from './runs.js';

/** The server that a sequence of calls goes to, and its time. */
export class Real {
  #server: MockServer;

  constructor(readonly time: { now: number }) {
    this.#server = this.#start();
    this.#server.control.outcomes.add(...outcomes);
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  send(method: string, path: string, body?: unknown): Promise<Answer> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const init = body === undefined ? { headers } : { headers, body: JSON.stringify(body) };
    return sendRaw(this.#server, method, { path, init });
  }

  /** Goes on with another server, which knows no more than what this one exports. */
  move(): void {
    const exported = JSON.stringify(this.#server.control.exportState());
    this.#server = this.#start();
    this.#server.control.importState(JSON.parse(exported));
  }

  #start(): MockServer {
    return createMockServer({
      token,
      seed: {},
      now: () => this.time.now,
      rateLimit: { limit: 1e9, windowSeconds: 60 },
      onError: (error) => {
        throw error;
      },
    });
  }
}
