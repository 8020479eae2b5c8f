import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that hands every request on to another one. */
export interface Relay {
  /** As in `http://127.0.0.1:4567`. */
  url: string;
  stop(): Promise<void>;
}

/** Starts a server that adds headers to every request on its way, for clients that cannot be told to send them. */
export async function startRelay(target: string, added: Record<string, string>): Promise<Relay> {
  const server = createServer((incoming, response) => {
    const { method, url, headers } = incoming;
    const outgoing = request(`${target}${url}`, { method, headers: { ...headers, ...added } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.on('error', () => response.writeHead(502).end());
    incoming.pipe(outgoing);
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
