import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { controlPrefix } from '../control/routes.js';
import { Refusal } from '../handle/refusal.js';
import type { Answer, MockRequest, MockResponse } from '../handle/request.js';
import { respondError } from '../handle/respond.js';
import { checkHost } from './check-host.js';
import { receiveBody } from './receive-body.js';

export interface ListenOptions {
  /** 0, or nothing, for any free port. */
  port?: number;
  /** 127.0.0.1 when left out: an emulator is nobody else's business. */
  host?: string;
  /** How long a body may be, in bytes; 1 MiB when left out. */
  bodyLimit?: number;
}

/** What a server decides of its socket besides. */
interface Guarding {
  /** Whether requests must name this server in their Host header. */
  checksHost?: boolean;
}

/** Where the server listens. */
export interface Address {
  /** As in `http://127.0.0.1:4567`. */
  url: string;
  close: () => Promise<void>;
}

// A whole state may come in through the control.
const stateLimit = 256 * 1024 * 1024;

/** Opens a socket for the core of the server. Rejects when the port is taken. */
export async function listen(answer: Answer, options: ListenOptions & Guarding): Promise<Address> {
  const { port = 0, host = '127.0.0.1', bodyLimit = 1024 * 1024, checksHost = false } = options;
  const server = createServer((request, response) => {
    const foreign = checksHost ? checkHost(request.headers.host, host) : undefined;
    if (foreign !== undefined) {
      request.resume();
      write(response, respondError(foreign));
      return;
    }
    const isControl = request.url?.startsWith(`${controlPrefix}/`);
    receiveBody(request, isControl ? stateLimit : bodyLimit, async (body) =>
      write(response, await answer(toMockRequest(request, body))),
    );
  });
  server.on('clientError', (_, socket: Socket) => refuseSocket(socket));
  server.listen(port, host);
  await once(server, 'listening');
  const close = async () => {
    const closed = server.listening ? once(server, 'close') : undefined;
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url: urlOf(server.address() as AddressInfo), close };
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function toMockRequest(request: IncomingMessage, body: string | Refusal): MockRequest {
  const { method = 'GET', url = '/', headers, socket } = request;
  return {
    method,
    target: url,
    // A header that may come several times is a list; none of those is read here.
    headers: headers as MockRequest['headers'],
    origin: `http://${headers.host ?? `${socket.localAddress}:${socket.localPort}`}`,
    ...(typeof body === 'string' ? { body } : { body: '', fault: body }),
  };
}

function write(response: ServerResponse, { status, headers, body }: MockResponse): void {
  const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
  // Not a spread, for the same reason as in handle.
  response.writeHead(status, Object.assign({}, headers, length)).end(body);
}

/** What is not HTTP at all gets an error in the same envelope, and no second chance on this connection. */
function refuseSocket(socket: Socket): void {
  if (!socket.writable) return;
  const { body } = respondError(new Refusal('invalid', ['The request is not valid HTTP.']));
  const head = [
    'HTTP/1.1 400 Bad Request',
    'content-type: application/json',
    `content-length: ${body.length}`,
  ];
  socket.end(`${head.join('\r\n')}\r\nconnection: close\r\n\r\n${body}`);
}
