import { type Buddy, createBuddy } from '@buddykit/sdk';
import type { Host } from '../host.js';
import type { Prepared } from '../request/prepare-call.js';
import type { Connection } from '../request/resolve-connection.js';
import { fetchOverHttp } from './fetch-over-http.js';
import { sendCall, sendPages } from './send-call.js';

/** Makes a client of the SDK. With a host, it tells there of each request and response. */
export async function openClient({ token, baseUrl }: Connection, host?: Host): Promise<Buddy> {
  if (host === undefined) return createBuddy({ token, baseUrl, fetch: fetchOverHttp });
  const { traced } = await import('./trace.js');
  const tracer = {
    write: (line: string) => host.stderr.write(`${line}\n`),
    now: () => Number(host.hrtime.bigint()) / 1e6,
  };
  return createBuddy({ token, baseUrl, fetch: traced(fetchOverHttp, tracer) });
}

/** What sending does besides. */
export interface SendOptions {
  /** Where to tell of each request and response. */
  readonly host?: Host | undefined;
  /** Whether to get all pages of a list. */
  readonly isWhole: boolean;
}

/** Sends a call and gives the answer. */
export async function send({ call, connection }: Prepared, { host, isWhole }: SendOptions): Promise<unknown> {
  const buddy = await openClient(connection, host);
  return isWhole ? sendPages(call, buddy) : sendCall(call, buddy);
}
