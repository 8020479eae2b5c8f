import { type IncomingMessage, request as requestHttp } from 'node:http';
import type { Fetch } from '@buddykit/sdk';
import { LightHeaders } from './light-headers.js';

type Init = NonNullable<Parameters<Fetch>[1]>;

/**
 * A `fetch` on `node:http`, for it starts in a sixth of the time of the global one. Redirects are not followed: the
 * token goes to the address that was named and to no other.
 */
export async function fetchOverHttp(input: string | Request, init: Init = {}): Promise<Response> {
  const url = new URL(String(input));
  const request = url.protocol === 'https:' ? (await import('node:https')).request : requestHttp;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = request(url, {
      method: init.method ?? 'GET',
      headers: Object.fromEntries(headersOf(init)),
      agent: false,
    });
    init.signal?.addEventListener('abort', () => outgoing.destroy(init.signal?.reason));
    outgoing.on('response', resolve).on('error', reject).end(init.body);
  });
  return toResponse(response);
}

/** The headers that the SDK sets. */
export function headersOf({ headers }: Init): [string, string][] {
  // The bundle gives the SDK headers of ours; both kinds give pairs.
  return [...new LightHeaders(headers as Iterable<readonly [string, string]>)];
}

function toResponse(message: IncomingMessage): Response {
  const { statusCode: status = 0, statusMessage: statusText = '' } = message;
  const headers = Object.entries(message.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, [value].flat().join(', ')]],
  );
  const response = {
    status,
    statusText,
    ok: status >= 200 && status < 300,
    headers: new LightHeaders(headers),
    text: () => readText(message),
  };
  // The part of a response that the SDK reads: making a whole one would load what this file avoids.
  return response as unknown as Response;
}

function readText(message: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    message.setEncoding('utf8');
    message.on('data', (chunk: string) => {
      text += chunk;
    });
    message.on('end', () => resolve(text)).on('error', reject);
  });
}
