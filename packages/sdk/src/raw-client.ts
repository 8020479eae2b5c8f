import type { paths } from '@buddykit/core';
import createClient, { type Client } from 'openapi-fetch';
import type { Settings } from './buddy-options.js';
import { checkParameter } from './call/check-parameter.js';

/** The plain openapi-fetch client: with the token and the check of paths, without retries, timeouts and errors. */
export type RawClient = Client<paths>;

/** Makes the plain client. */
export function createRawClient({ baseUrl, fetch, token }: Settings): RawClient {
  const client = createClient<paths>({ baseUrl, fetch: (request) => fetch(request) });
  client.use({
    async onRequest({ request: { method, headers }, schemaPath, params }) {
      checkPath(schemaPath, params.path ?? {}, method);
      if (!headers.has('authorization')) headers.set('authorization', `Bearer ${await token()}`);
    },
  });
  return client;
}

function checkPath(path: string, values: Record<string, unknown>, method: string): void {
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const kind = typeof values[name] === 'number' ? 'integer' : 'string';
    const parameter = { name, kind, minimum: Number.MIN_SAFE_INTEGER, isInPath: true } as const;
    checkParameter(parameter, values[name], { method, path });
  }
}
