import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fields } from '../documents/document.js';
import { type RunningServer, startMockServer } from '../processes/start-mock-server.js';
import { startRelay } from '../processes/start-relay.js';
import { type Caller, openLibrary } from './library.js';

/** The library on its way through the API of one server. */
export interface Journey extends Caller {
  server: RunningServer;
  /** Where the library believes the server to be. */
  url: string;
  /** What the stages behind it have made, for those ahead. */
  made: { member: Fields; permissionSet: Fields; project: Fields; pipeline: Fields; actions: Fields[] };
  close(): Promise<void>;
}

/** Gives the journey, once its server is there. */
export type Here = () => Journey;

const seedFile = join(import.meta.dirname, 'shop.json');

/** The workspace and the project that the server starts with. */
export const domain = 'acme';
export const shop = readShop();

/** Starts a server with the shop in it, and sets up the library for it. The headers are added on the way. */
export async function beginJourney(headers: Record<string, string>): Promise<Journey> {
  const server = await startMockServer('journey-token', '--seed', seedFile);
  const relay = await startRelay(server.url, headers);
  const made = { member: {}, permissionSet: {}, project: {}, pipeline: {}, actions: [] };
  const close = async () => {
    await relay.stop();
    await server.stop();
  };
  return { ...openLibrary(relay.url, server.token), server, url: relay.url, made, close };
}

/** The elements of a list, by the name of the field that holds them. */
export async function elements(answer: Promise<Fields>, name: string): Promise<Fields[]> {
  const { [name]: found } = await answer;
  if (!Array.isArray(found)) throw new Error(`The list has no ${name}.`);
  return found;
}

interface Shop {
  name: string;
  repository: {
    commits: { revision: string; message: string; date: string; changes: string[] }[];
    branches: Record<string, string>;
    tags: Record<string, string>;
    files: Record<string, string>;
  };
}

function readShop(): Shop {
  const { workspaces } = JSON.parse(readFileSync(seedFile, 'utf8'));
  return workspaces[0].projects[0];
}
