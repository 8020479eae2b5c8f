import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { contract as january2026 } from '@buddykit/core/2026-01';
import type { ContractTables } from '@buddykit/core/check';
import { contract as october2024 } from '@buddykit/core/check';
import { createMockServer, type MockServerOptions } from '../../src/index.js';
import { type Answer, toAnswer } from '../client.js';
import type { Contract } from '../model/contract.js';

/** A contract as the tests know it: its document and its tables. */
export interface Known {
  date: string;
  document: Contract;
  tables: ContractTables;
}

const read = (file: string) =>
  // What it is, core's tests say.
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8')) as Contract;

export const older: Known = {
  date: '2024-10',
  document: read('@buddykit/core/openapi.json'),
  tables: october2024,
};
export const newer: Known = {
  date: '2026-01',
  document: read('@buddykit/core/2026-01/openapi.json'),
  tables: january2026,
};

export const project = '/workspaces/buddy/projects/company-website';
export const pipeline = `${project}/pipelines/2`;
export const actions = `${pipeline}/actions`;

/** A short way to ask a server as a client of one contract. */
export interface Client {
  get: (path: string) => Promise<Answer>;
  delete: (path: string) => Promise<Answer>;
  post: (path: string, body: unknown) => Promise<Answer>;
  patch: (path: string, body: unknown) => Promise<Answer>;
}

/** One server, and a client of each contract. */
export function startTwo(options: MockServerOptions = {}) {
  const server = createMockServer({
    token: 'secret',
    rateLimit: { limit: 1e9, windowSeconds: 60 },
    onError: (error) => {
      throw error;
    },
    ...options,
  });
  const connect = ({ date }: Known): Client => {
    const ask = async (method: string, path: string, body?: unknown) => {
      const headers = {
        authorization: 'Bearer secret',
        'content-type': 'application/json',
        'x-buddykit-contract': date,
      };
      const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
      return toAnswer(await server.fetch(`http://mock.test${path}`, init));
    };
    return {
      get: (path) => ask('GET', path),
      delete: (path) => ask('DELETE', path),
      post: (path, body) => ask('POST', path, body),
      patch: (path, body) => ask('PATCH', path, body),
    };
  };
  return { server, old: connect(older), fresh: connect(newer) };
}
