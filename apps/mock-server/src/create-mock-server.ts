import { randomUUID } from 'node:crypto';
import { createHandle } from './handle/handle.js';
import type { RateLimit } from './handle/rate-limit.js';
import { seedStore } from './seed/default-seed.js';
import { withContractFiles } from './serve/contract-file.js';
import { createFetch, type Fetch } from './serve/create-fetch.js';
import { type Address, type ListenOptions, listen } from './serve/listen.js';

export interface MockServerOptions {
  /** The token that requests must bring. A random one when left out. */
  token?: string;
  /** How many requests a token may send in one window; 10,000 in a minute when left out. */
  rateLimit?: RateLimit;
  /** Whether each response is checked by the contract before it is sent; true when left out. */
  validateResponses?: boolean;
  /** Where `html_url` points; the app of Buddy's United States region when left out. */
  appUrl?: string;
  /** The time in milliseconds since 1970, for tests that hold the clock. */
  now?: () => number;
  /** Hears of errors that are the server's own; they go to standard error when left out. */
  onError?: (error: unknown) => void;
}

/** A running emulator: in this process through `fetch`, and on a socket after `listen`. */
export interface MockServer {
  readonly token: string;
  /** Answers a request to any origin without a socket. */
  readonly fetch: Fetch;
  /** Opens a socket. Rejects when the port is taken. */
  listen(options?: ListenOptions): Promise<Address>;
  /** Closes the sockets. May be called twice. */
  close(): Promise<void>;
}

/** Creates an emulator with the workspace, project and pipeline of the API's documents in it. */
export function createMockServer(options: MockServerOptions = {}): MockServer {
  const token = options.token ?? randomUUID();
  const handle = createHandle({
    store: seedStore(),
    token,
    rateLimit: options.rateLimit ?? { limit: 10_000, windowSeconds: 60 },
    validateResponses: options.validateResponses ?? true,
    appUrl: options.appUrl ?? 'https://app.buddy.works',
    now: options.now ?? Date.now,
    onError: options.onError ?? ((error) => console.error(error)),
  });
  const answer = withContractFiles(handle);
  const open: Address[] = [];
  return {
    token,
    fetch: createFetch(answer),
    async listen(listenOptions = {}) {
      const address = await listen(answer, listenOptions);
      open.push(address);
      return address;
    },
    async close() {
      await Promise.all(open.splice(0).map((address) => address.close()));
    },
  };
}
