import { createRequire } from 'node:module';
import { stringify } from 'yaml';
import type { MockRequest, MockResponse } from './request.js';

const require = createRequire(import.meta.url);

const writers: Record<string, { type: string; write: (contract: object) => string }> = {
  '/openapi.json': { type: 'application/json', write: (contract) => JSON.stringify(contract, null, 2) },
  '/openapi.yaml': { type: 'application/yaml', write: (contract) => stringify(contract) },
};

/** The contract as a file, for whoever asks; needs no token. This server stands first among the servers. */
export function findContractFile({ method, origin }: MockRequest, path: string): MockResponse | undefined {
  const writer = method === 'GET' || method === 'HEAD' ? writers[path] : undefined;
  if (writer === undefined) return undefined;
  const contract = require('@buddykit/core/openapi.json') as { servers: object[] };
  const servers = [{ url: origin, description: 'This mock server' }, ...contract.servers];
  const body = writer.write({ ...contract, servers });
  return { status: 200, headers: { 'content-type': writer.type }, body };
}
