import type { OperationId } from '@buddykit/core';
import type { MockServer } from '../../src/index.js';
import { type Answer, toAnswer } from '../client.js';
import { rowOf } from './contract.js';
import { fill, type Place } from './places.js';

/** A request to an operation. */
export interface Sent {
  id: OperationId;
  place: Place;
  query: Record<string, unknown>;
  /** None when the operation takes none. */
  body?: unknown;
  /** Whether it says which generation of the API it means. */
  saysGeneration: boolean;
  /** Whether it takes the other path, where there is one. */
  usesAlias: boolean;
}

export const token = 'secret-token';

/** The method, the path with its query, and the rest of a request. */
export function toRequest({ id, place, query, body, ...sent }: Sent): [string, string, RequestInit] {
  const { method, path, alias } = rowOf(id);
  const pairs = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
  const search = pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
  const headers = {
    authorization: `Bearer ${token}`,
    ...(sent.saysGeneration && { 'x-buddy-media-type': 'buddy.v1.1.0' }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  return [method, `${fill((sent.usesAlias && alias) || path, place)}${search}`, { headers, ...text }];
}

/** Sends a request to a server in this process. */
export async function send(server: MockServer, sent: Sent): Promise<Answer> {
  const [method, path, init] = toRequest(sent);
  return sendRaw(server, method, { path, init });
}

/** Sends anything to a server in this process. */
export async function sendRaw(
  server: MockServer,
  method: string,
  { path, init = {} }: { path: string; init?: RequestInit },
): Promise<Answer> {
  return toAnswer(await server.fetch(`http://mock.test${path}`, { method, ...init }));
}

/** A request with no more than it needs. */
export function plainly(id: OperationId, place: Place, body?: unknown): Sent {
  return { id, place, query: {}, body, saysGeneration: false, usesAlias: false };
}
