import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Fields } from '../documents/document.js';

/** A server of a later generation of the API, which answers with more than the contract knows. */
export interface NewerServer {
  url: string;
  /** The bodies that it was sent. */
  received: unknown[];
  stop(): Promise<void>;
}

/** Starts a server that answers each method with the fields that are given for it. */
export async function startNewerServer(answers: Record<string, Fields>): Promise<NewerServer> {
  const received: unknown[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (body !== '') received.push(JSON.parse(body));
    const answer = answers[request.method ?? ''];
    response.writeHead(answer === undefined ? 405 : 200, {
      'content-type': 'application/json; charset=utf-8',
      'x-rate-limit-policy': 'of a later generation',
    });
    response.end(JSON.stringify(answer ?? {}));
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
  return { url: `http://127.0.0.1:${port}`, received, stop };
}
