import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import { Refusal } from '../handle/refusal.js';
import type { MockRequest, MockResponse } from '../handle/request.js';
import { respondError } from '../handle/respond.js';

export interface ListenOptions {
  /** 0, or nothing, for any free port. */
  port?: number;
  /** 127.0.0.1 when left out: an emulator is nobody else's business. */
  host?: string;
  /** How long a body may be, in bytes; 1 MiB when left out. */
  bodyLimit?: number;
}

/** Where the server listens. */
export interface Address {
  /** As in `http://127.0.0.1:4567`. */
  url: string;
  close: () => Promise<void>;
}

type Handle = (request: MockRequest) => MockResponse;

/** Opens a socket for the core of the server. Rejects when the port is taken. */
export async function listen(handle: Handle, options: ListenOptions): Promise<Address> {
  const bodyLimit = options.bodyLimit ?? 1024 * 1024;
  const app = fastify({
    bodyLimit,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    clientErrorHandler: (_, socket) => refuseSocket(socket),
    frameworkErrors: (_, request, reply) => {
      reply.hijack();
      write(reply.raw, handle(toMockRequest(request)));
    },
  });
  readBodiesAsText(app);
  routeEverything(app, handle, bodyLimit);
  const url = await app.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' });
  return { url, close: () => app.close() };
}

// The core of the server reads the body itself: it knows which words an error may have.
function readBodiesAsText(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body));
}

function routeEverything(app: FastifyInstance, handle: Handle, bodyLimit: number): void {
  app.setNotFoundHandler((request, reply) => {
    reply.hijack();
    write(reply.raw, handle(toMockRequest(request)));
  });
  app.setErrorHandler((error, request, reply) => {
    reply.hijack();
    write(reply.raw, handle({ ...toMockRequest(request), fault: toRefusal(error, bodyLimit) }));
  });
}

function toMockRequest({ method, raw, headers, body, host }: FastifyRequest): MockRequest {
  return {
    method,
    target: raw.url ?? '/',
    headers: headers as MockRequest['headers'],
    body: typeof body === 'string' ? body : '',
    origin: `http://${host}`,
  };
}

function toRefusal(error: unknown, bodyLimit: number): Refusal {
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new Refusal('tooLarge', [`The body is longer than ${bodyLimit} bytes.`]);
  }
  const isClients = statusCode !== undefined && statusCode < 500;
  return isClients
    ? new Refusal('invalid', ['The request cannot be read: its body does not fit its headers.'])
    : new Refusal('broken', ['The mock server failed. This is a bug in Buddykit; please report it.']);
}

function write(response: ServerResponse, { status, headers, body }: MockResponse): void {
  const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length }).end(body);
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
