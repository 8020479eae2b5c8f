import { mask, maskSecrets } from '@buddykit/core';
import { createBuddy } from '@buddykit/sdk';
import type { Call } from '../request/call.js';
import type { Connection } from '../request/resolve-connection.js';
import { headersOf } from './fetch-over-http.js';
import { sendCall } from './send-call.js';

/** A request as it would be sent, with masks for its secrets. */
export interface Preview {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Lets the SDK make the request of a call, and keeps it instead of sending it. */
export async function capture(call: Call, connection: Connection): Promise<Preview> {
  let preview: Preview | undefined;
  const keep = async (input: string | Request, init: RequestInit = {}): Promise<never> => {
    preview = toPreview(String(input), init);
    throw new Error('The request is shown, not sent.');
  };
  try {
    await sendCall(call, createBuddy({ ...connection, fetch: keep, retries: 0 }));
  } catch (error) {
    if (preview === undefined) throw error;
  }
  if (preview === undefined) throw new Error(`The SDK made no request for ${call.row.id}.`);
  return preview;
}

/** A request with masks in place of the token and of every secret in its body. */
export function toPreview(url: string, init: RequestInit): Preview {
  const { method = 'GET' } = init;
  // The SDK sends JSON and nothing else.
  const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
  const headers = headersOf(init).map(([name, value]): [string, string] =>
    name === 'authorization' ? [name, `Bearer ${mask}`] : [name, value],
  );
  return {
    method,
    url,
    headers: Object.fromEntries(headers),
    ...(body !== undefined && { body: maskSecrets({ method, body }) }),
  };
}
