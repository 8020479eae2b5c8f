import { createBuddy, type Fetch } from '@buddykit/sdk';
import type { Call } from '../request/call.js';
import type { Connection } from '../request/resolve-connection.js';

type Method = (...args: unknown[]) => Promise<unknown>;

/** Makes a call with the SDK, sent by `fetch`. */
export async function sendCall(
  { row, parameters, body }: Call,
  { token, baseUrl }: Connection,
  options: { fetch: Fetch; retries?: number },
): Promise<unknown> {
  const buddy = createBuddy({ token, baseUrl, ...options });
  const [group = '', verb = ''] = row.id.split('.');
  // The SDK has a method for each operation; which one this is, is known only now.
  const resources = buddy as unknown as Record<string, Record<string, Method> | undefined>;
  const resource = resources[group];
  const method = resource?.[verb];
  if (method === undefined) throw new Error(`The SDK has no ${row.id}; build it from the same contract.`);
  return method.apply(resource, row.body === undefined ? [parameters] : [parameters, body]);
}
