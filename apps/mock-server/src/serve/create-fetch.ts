import type { Answer, MockResponse } from '../handle/request.js';

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Makes a `fetch` that asks the server in this process, whatever origin the address has. */
export function createFetch(answer: Answer): Fetch {
  return async (input, init) => {
    const { url, method, headers, body, signal } = await read(input, init);
    signal?.throwIfAborted();
    const { origin, pathname, search } = new URL(url);
    const response = await answer({ method, target: `${pathname}${search}`, headers, body, origin });
    return toResponse(method, response);
  };
}

interface Parts {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
  signal: AbortSignal | null | undefined;
}

// A Request is slow to build; without one, or for a body of another kind than text, it is not needed.
async function read(input: string | URL | Request, init?: RequestInit): Promise<Parts> {
  const body = init?.body ?? '';
  if (!(input instanceof Request) && typeof body === 'string') {
    return {
      url: String(input),
      method: (init?.method ?? 'GET').toUpperCase(),
      headers: Object.fromEntries(new Headers(init?.headers)),
      body,
      signal: init?.signal,
    };
  }
  const request = new Request(input, init);
  const { url, method, headers, signal } = request;
  return { url, method, headers: Object.fromEntries(headers), body: await request.text(), signal };
}

function toResponse(method: string, { status, headers, body }: MockResponse): Response {
  return new Response(body === '' || method === 'HEAD' ? null : body, { status, headers });
}
