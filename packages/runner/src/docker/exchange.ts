import {
  type ClientRequest,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EngineError } from '../engine/engine-error.js';
import { describeAddress, type EngineAddress } from './engine-address.js';
import { type Area, toConnectionError, toEngineError } from './to-engine-error.js';

type QueryValue = string | number | boolean | readonly string[] | undefined;

/** One call of the Engine API. The path has no version. */
export interface Call {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is, as a tar archive. */
  readonly archive?: AsyncIterable<unknown>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** What is asked, which decides what a refusal means. */
  readonly area?: Area;
}

/** Where calls go. */
export interface Destination {
  readonly address: EngineAddress;
  readonly options: RequestOptions;
  /** What comes before the path, such as `/v1.41`. */
  readonly prefix: string;
}

/** Sends a call and gives the response, once it began with a good status. */
export async function openResponse(destination: Destination, call: Call): Promise<IncomingMessage> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = startRequest(destination, call);
    request.on('response', resolve);
    request.on('error', reject);
    sendBody(request, call).catch(reject);
  }).catch((error: unknown) => {
    throw toConnectionError(error, describeAddress(destination.address));
  });
  // Whoever reads the body hears of it; whoever does not must not crash the process.
  response.on('error', () => {});
  if (isGood(response.statusCode)) return response;
  throw await refusal(response, call);
}

/** Sends a call and gives the bare connection after the engine gave up HTTP on it. */
export function upgradeConnection(destination: Destination, call: Call): Promise<Duplex> {
  const headers = { ...call.headers, Connection: 'Upgrade', Upgrade: 'tcp' };
  return new Promise<Duplex>((resolve, reject) => {
    const request = startRequest(destination, { ...call, headers });
    request.on('upgrade', (_response, socket, head) => {
      if (head.length > 0) socket.unshift(head);
      resolve(socket);
    });
    request.on('response', (response) => void refusal(response, call).then(reject, reject));
    request.on('error', (error) => reject(toConnectionError(error, describeAddress(destination.address))));
    request.end();
  });
}

/** The whole body of a response. */
export async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of response) chunks.push(chunk);
  } catch (error) {
    throw toConnectionError(error, 'the engine');
  }
  return Buffer.concat(chunks).toString();
}

function startRequest({ address, options, prefix }: Destination, call: Call): ClientRequest {
  const request = address.kind === 'tcp' && address.tls ? httpsRequest : httpRequest;
  return request({
    ...options,
    method: call.method ?? 'GET',
    path: `${prefix}${call.path}${queryText(call.query ?? {})}`,
    headers: { ...hostHeader(address), ...bodyHeaders(call), ...call.headers },
    ...(call.signal && { signal: call.signal }),
  });
}

async function sendBody(request: ClientRequest, { archive, json }: Call): Promise<void> {
  if (archive) await pipeline(archive, request);
  else request.end(json === undefined ? undefined : JSON.stringify(json));
}

// Over TLS it is also the name that the certificate must have.
function hostHeader(address: EngineAddress): Record<string, string> {
  return address.kind === 'tcp' ? {} : { Host: 'docker' };
}

function bodyHeaders({ json, archive }: Call): Record<string, string> {
  if (archive) return { 'Content-Type': 'application/x-tar' };
  if (json === undefined) return { 'Content-Length': '0' };
  return {
    'Content-Type': 'application/json',
    'Content-Length': `${Buffer.byteLength(JSON.stringify(json))}`,
  };
}

function queryText(query: NonNullable<Call['query']>): string {
  const parameters = Object.entries(query).flatMap(([name, value]) => pairs(name, value));
  const text = new URLSearchParams(parameters).toString();
  return text && `?${text}`;
}

function pairs(name: string, value: QueryValue): [string, string][] {
  return [value].flat().flatMap((one) => (one === undefined ? [] : [[name, String(one)]]));
}

async function refusal(response: IncomingMessage, call: Call): Promise<EngineError> {
  const message = refusalMessage(await readText(response));
  return toEngineError({ status: response.statusCode ?? 0, message, area: call.area ?? 'other' });
}

function refusalMessage(text: string): string {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null && 'message' in answer) return String(answer.message);
  } catch {
    // Not every answer is JSON; then its text is the message.
  }
  return text;
}

// 304: it is so already.
function isGood(status = 0): boolean {
  return (status >= 200 && status < 300) || status === 304;
}
