import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A server that answers whatever a test wants. */
export interface Stub {
  /** As in `http://127.0.0.1:4567`. */
  url: string;
  stop(): Promise<void>;
}

/** What it answers: a status, 200 when left out, and a body that is written as JSON. */
export interface StubAnswer {
  status?: number;
  body: unknown;
}

/** Starts a server that knows nothing of the contract. */
export async function startStub(
  answer: (request: IncomingMessage, body: string) => StubAnswer,
): Promise<Stub> {
  const server = createServer(async (request, response) => {
    const { status = 200, body } = answer(request, await text(request));
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'x-newer': 'yes' });
    response.end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    const closed = server.listening ? once(server, 'close') : undefined;
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
