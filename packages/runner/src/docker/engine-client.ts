import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Connection, connect } from './connect.js';
import type { EngineEnvironment } from './engine-address.js';
import { type Call, openResponse, readText, upgradeConnection } from './exchange.js';

/** Talks to one engine in the newest version of the API that both know. All methods throw an `EngineError`. */
export interface EngineClient {
  /** Where the engine is and how it is talked to. Connects when that is not known yet. */
  connection(signal?: AbortSignal): Promise<Connection>;
  /** The response, once it began with a good status. Its body must be read or destroyed. */
  open(call: Call): Promise<IncomingMessage>;
  /** The parsed body of the response. */
  json<T>(call: Call): Promise<T>;
  /** Waits for the end of the response. */
  send(call: Call): Promise<void>;
  /** The bare connection after the engine gave up HTTP on it. */
  upgrade(call: Call): Promise<Duplex>;
}

/** Makes a client of the engine that the environment names; nothing is connected yet. */
export function createEngineClient(environment: EngineEnvironment): EngineClient {
  let known: Promise<Connection> | undefined;
  const connection = (signal?: AbortSignal): Promise<Connection> => {
    known ??= connect(environment, signal).catch((error: unknown) => {
      // The engine may be started later.
      known = undefined;
      throw error;
    });
    return known;
  };
  const open = async (call: Call): Promise<IncomingMessage> => openResponse(await connection(), call);
  return {
    connection,
    open,
    // What the engine answers to this path is this type.
    json: async <T>(call: Call) => JSON.parse(await readText(await open(call))) as T,
    send: async (call) => void (await readText(await open(call))),
    upgrade: async (call) => upgradeConnection(await connection(), call),
  };
}
