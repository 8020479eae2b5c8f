import type { Host } from '../host.js';
import type { Prepared } from '../request/prepare-call.js';
import { fetchOverHttp } from './fetch-over-http.js';
import { sendCall } from './send-call.js';

/** Sends a call and gives the answer. With a host, tells there of each request and response. */
export async function send({ call, connection }: Prepared, host?: Host): Promise<unknown> {
  if (host === undefined) return sendCall(call, connection, { fetch: fetchOverHttp });
  const { traced } = await import('./trace.js');
  const tracer = {
    write: (line: string) => host.stderr.write(`${line}\n`),
    now: () => Number(host.hrtime.bigint()) / 1e6,
  };
  return sendCall(call, connection, { fetch: traced(fetchOverHttp, call, tracer) });
}
