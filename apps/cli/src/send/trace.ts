import { mask } from '@buddykit/core';
import type { Fetch } from '@buddykit/sdk';
import { toPreview } from './capture.js';

/** Where a trace goes, and the time that it tells. */
export interface Tracer {
  write(line: string): void;
  now(): number;
}

/** A `fetch` that tells of each request and response, with masks for secrets. */
export function traced(fetch: Fetch, { write, now }: Tracer): Fetch {
  return async (input, init = {}) => {
    const { method, url, headers, body } = toPreview(String(input), init);
    write(`> ${method} ${url}`);
    for (const [name, value] of Object.entries(headers)) write(`> ${name}: ${value}`);
    if (body !== undefined) write(`> ${JSON.stringify(body)}`);
    const start = now();
    const response = await fetch(input, init);
    write(`< ${response.status} ${response.statusText} (${Math.round(now() - start)} ms)`);
    for (const [name, value] of response.headers) write(`< ${name}: ${name === 'set-cookie' ? mask : value}`);
    return response;
  };
}
