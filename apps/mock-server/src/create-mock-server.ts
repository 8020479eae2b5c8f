import { randomUUID } from 'node:crypto';
import { checkRequest } from '@buddykit/core/check';
import { createClock } from './clock.js';
import { createChooseDate, withContractLoaded } from './contracts/choose-contract.js';
import { findContract, readDate, usualContract } from './contracts/known-contracts.js';
import { type Control, createControl } from './control/control.js';
import { controlPrefix, createControlHandle } from './control/routes.js';
import type { ContainerEngine, EngineSettings } from './executions/real/engine-settings.js';
import { RealExecutor } from './executions/real/real-executor.js';
import { createTokenFinder } from './handle/authorise.js';
import { createHandle, type Setting } from './handle/handle.js';
import type { RateLimit } from './handle/rate-limit.js';
import type { Token } from './handle/token.js';
import { checkSeed } from './seed/check-seed.js';
import { defaultSeed } from './seed/default-seed.js';
import { plantSeed, trustRequest } from './seed/plant-seed.js';
import type { Seed } from './seed/seed.js';
import { withContractFiles } from './serve/contract-file.js';
import { createFetch, type Fetch } from './serve/create-fetch.js';
import { createSockets } from './serve/create-sockets.js';
import type { Address, ListenOptions } from './serve/listen.js';

export interface MockServerOptions {
  /** The token that may do everything. A random one when left out. */
  token?: string;
  /** Further tokens, with their scopes. */
  tokens?: readonly Token[];
  /** What the server starts with; the objects of the API's documents when left out. */
  seed?: Seed;
  /** How many requests a token may send in one window; 10,000 in a minute when left out. */
  rateLimit?: RateLimit;
  /** Whether each response is checked by the contract before it is sent; true when left out. */
  validateResponses?: boolean;
  /** The contract of requests that ask for none: `2024-10` (the usual one) or `2026-01`. */
  contract?: string;
  /** Where `html_url` points; the app of Buddy's United States region when left out. */
  appUrl?: string;
  /** The time in milliseconds since 1970 from which the server's clock runs; the real one when left out. */
  now?: () => number;
  /**
   * Lets actions really run, on this container engine: `docker` is the one that `DOCKER_HOST` and its relatives name.
   * Whoever has the token may then run code in containers there. Without it runs are simulated.
   */
  engine?: 'docker' | ContainerEngine;
  /** How actions really run. Only together with `engine`. */
  engineSettings?: EngineSettings;
  /** Hears of errors that are the server's own; they go to standard error when left out. */
  onError?: (error: unknown) => void;
}

/** A running emulator: in this process through `fetch`, and on a socket after `listen`. */
export interface MockServer {
  readonly token: string;
  /** Answers a request to any origin without a socket. */
  readonly fetch: Fetch;
  /** What tests do besides: reset, state, time, outcomes, and what was called. */
  readonly control: Control;
  /** Opens a socket. Rejects when the port is taken, or the engine does not answer or would be exposed. */
  listen(options?: ListenOptions): Promise<Address>;
  /** Closes the sockets, cancels what really runs and waits until it has ended. May be called twice. */
  close(): Promise<void>;
}

/** Creates an emulator with the workspace, project and pipeline of the API's documents in it, or with a seed. */
export function createMockServer(options: MockServerOptions = {}): MockServer {
  const { token = randomUUID() } = options;
  const isOurs = options.seed === undefined;
  const seed = isOurs ? defaultSeed : checkSeed(options.seed);
  const tokens = [{ token }, ...(seed.tokens ?? []), ...(options.tokens ?? [])] as readonly Token[];
  const findToken = createTokenFinder(tokens);
  const standard = readDate(options.contract ?? usualContract.date, 'contract');
  const choose = createChooseDate(tokens, findToken, standard);
  const clock = createClock(options.now ?? Date.now);
  const settings = settingsOf(options);
  const executor = executorOf(options, { now: clock.now, onError: settings.onError });
  const { control, store } = createControl(
    plantSeed(seed, clock.now(), isOurs ? trustRequest : checkRequest),
    clock,
    executor,
  );
  const handle = createHandle({
    ...settings,
    store,
    findToken,
    contractOf: (request) => findContract(choose(request)) ?? usualContract,
    now: clock.now,
    onRequest: recorder(control),
  });
  const handleControl = createControlHandle(control, { tokens, onError: settings.onError });
  const tended = <T>(response: T): T => {
    executor?.tend(store());
    return response;
  };
  const answer = withContractFiles(
    choose,
    withContractLoaded(choose, (request) =>
      tended(request.target.startsWith(`${controlPrefix}/`) ? handleControl(request) : handle(request)),
    ),
  );
  return {
    token,
    fetch: createFetch(answer),
    control,
    ...createSockets(answer, executor, options.engineSettings),
  };
}

function executorOf(
  { engine, engineSettings = {} }: MockServerOptions,
  surroundings: ConstructorParameters<typeof RealExecutor>[2],
): RealExecutor | undefined {
  return engine === undefined ? undefined : new RealExecutor(engine, engineSettings, surroundings);
}

function settingsOf(
  options: MockServerOptions,
): Pick<Setting, 'rateLimit' | 'validateResponses' | 'appUrl' | 'onError'> {
  return {
    rateLimit: options.rateLimit ?? { limit: 10_000, windowSeconds: 60 },
    validateResponses: options.validateResponses ?? true,
    appUrl: options.appUrl ?? 'https://app.buddy.works',
    onError: options.onError ?? ((error) => console.error(error)),
  };
}

function recorder({ requests, clock }: Control): Setting['onRequest'] {
  return ({ method, target, body }, operation, status) => {
    const [path = ''] = target.split('?');
    requests.add({ at: clock.now(), method, path, operation, status, text: body });
  };
}
