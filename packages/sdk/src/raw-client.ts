import { type Operation, operations, type Parameter, type paths } from '@buddykit/core';
import createClient, { type Client } from 'openapi-fetch';
import type { Settings } from './buddy-options.js';
import { checkParameter } from './call/check-parameter.js';
import { userAgent } from './call/light-request.js';

/** The plain openapi-fetch client: with the token and the check of paths, without retries, timeouts and errors. */
export type RawClient = Client<paths>;

/** Makes the plain client. */
export function createRawClient(settings: Settings): RawClient {
  const client = createClient<paths>({
    baseUrl: settings.baseUrl,
    fetch: (request) => settings.fetch(request),
  });
  client.use({
    async onRequest({ request, schemaPath, params }) {
      checkPath(schemaPath, params.path ?? {}, request.method);
      const { headers } = request;
      if (!headers.has('authorization')) headers.set('authorization', `Bearer ${await settings.token()}`);
      if (userAgent !== undefined) headers.set('user-agent', userAgent);
    },
  });
  return client;
}

function checkPath(path: string, values: Record<string, unknown>, method: string): void {
  const known = Object.values<Operation>(operations).find(
    (operation) => operation.method === method && operation.path === path,
  );
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const parameter = known?.parameters.find((row) => row.name === name && row.in === 'path');
    checkParameter(parameter ?? toParameter(name), values[name], { method, path });
  }
}

// A path that this contract does not know, for an operation that is newer.
function toParameter(name: string): Parameter {
  return { name, in: 'path', kind: 'string', required: true, description: '' };
}
