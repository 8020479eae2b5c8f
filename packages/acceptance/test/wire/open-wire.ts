import { createMockServer, type MockServer, type MockServerOptions } from '@buddykit/mock-server';
import type { Fields } from '../documents/document.js';

/** What came over the wire. */
export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The body as JSON; empty when there was none. */
  json: Fields;
}

/** What a request brings. */
export interface Sent {
  /** Sent as JSON. */
  body?: unknown;
  /** These replace what is sent anyway. */
  headers?: Record<string, string>;
}

/** A mock server behind a socket, and plain requests to it. */
export interface Wire {
  server: MockServer;
  send(method: string, path: string, sent?: Sent): Promise<Reply>;
  /** The same for what has to succeed. Rejects with the answer when it does not. */
  make(method: string, path: string, body?: unknown): Promise<Fields>;
}

export const token = 'wire-token';

/** Opens a socket to a new mock server. */
export async function openWire(options: MockServerOptions = {}): Promise<Wire> {
  const server = createMockServer({ token, ...options });
  const { url } = await server.listen();
  const send: Wire['send'] = async (method, path, { body, headers = {} } = {}) => {
    const usual = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { ...usual, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      json: text === '' ? {} : JSON.parse(text),
    };
  };
  const make: Wire['make'] = async (method, path, body) => {
    const { status, text, json } = await send(method, path, { body });
    if (status >= 300) throw new Error(`${method} ${path} answers ${status}: ${text}`);
    return json;
  };
  return { server, send, make };
}

/** The messages of an error of the API. */
export function messagesIn({ json }: Reply): unknown[] {
  const { errors } = json;
  return Array.isArray(errors) ? errors.map(({ message }) => message) : [];
}
