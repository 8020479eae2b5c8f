import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came. */
export interface Received {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingHttpHeaders;
  /** The parsed body; nothing for an empty one. */
  body: unknown;
}

/** What the stub answers with. */
export interface Answer {
  status: number;
  body?: unknown;
  /** In place of JSON. */
  text?: string;
  headers?: Record<string, string>;
}

export interface Stub {
  url: string;
  /** The requests so far; emptied by `answerWith`. */
  received: Received[];
  answerWith(answer: Answer): void;
  /** Lets a function find the answer to each request. */
  answerBy(find: (request: Received) => Answer): void;
  stop(): Promise<void>;
}

/** Starts a server on loopback that keeps what it gets and answers what it is told. */
export async function startStub(): Promise<Stub> {
  const received: Received[] = [];
  let find: (request: Received) => Answer = () => ({ status: 200, body: {} });
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    const one = { method, url, headers, body: text === '' ? undefined : JSON.parse(text) };
    received.push(one);
    reply(response, find(one));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const answerBy: Stub['answerBy'] = (next) => {
    find = next;
    received.length = 0;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answerWith: (answer) => answerBy(() => answer),
    answerBy,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function reply(response: ServerResponse, { status, body, text, headers }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text ?? (body === undefined ? undefined : JSON.stringify(body)));
}
