import createClient from 'openapi-fetch';
import type { Settings } from '../buddy-options.js';
import { type Call, LightRequest } from './light-request.js';
import { send } from './send.js';

/** openapi-fetch as the methods use it. Their types are the generated interface's, so that no call pays for two. */
export interface CallClient {
  request(method: string, path: string, init: CallInit): Promise<{ data?: unknown }>;
}

interface CallInit {
  readonly params: {
    readonly query: Record<string, unknown> | undefined;
    readonly header: Record<string, unknown> | undefined;
  };
  readonly body: unknown;
  /** openapi-fetch reads every other kind of body itself; `send` has read and checked it already. */
  readonly parseAs: 'stream';
  readonly call: Call;
}

/** Makes the client whose requests carry a call and are sent with retries. */
export function createCallClient(settings: Settings): CallClient {
  const client = createClient({
    baseUrl: settings.baseUrl,
    // openapi-fetch asks for no more of a request than to be made and passed on.
    Request: LightRequest as unknown as typeof Request,
    fetch: async (request) => toLightResponse(await send(request as unknown as LightRequest, settings)),
  });
  return client as unknown as CallClient;
}

// openapi-fetch looks at no more when it is asked for the body as it is.
function toLightResponse(data: unknown): Response {
  return { ok: true, headers: new Map(), body: data } as unknown as Response;
}
