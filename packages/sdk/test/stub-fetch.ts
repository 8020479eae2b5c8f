import type { Fetch } from '../src/index.js';

/** What a call sent. */
export interface Sent {
  readonly url: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal | null | undefined;
}

type Answer = () => Response | Promise<Response>;

/** A `fetch` that gives one answer after the other, and keeps what it was asked. */
export function stubFetch(...answers: Answer[]): Fetch & { readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: Fetch = async (input, init = {}) => {
    const { method = 'GET', headers, body, signal } = typeof input === 'string' ? init : input;
    const url = typeof input === 'string' ? input : input.url;
    const text = typeof input === 'string' ? body : await input.text();
    sent.push({
      url,
      path: new URL(url).pathname,
      method,
      headers: new Headers(headers),
      body: text ? JSON.parse(String(text)) : undefined,
      signal,
    });
    const answer = answers[sent.length - 1];
    if (answer === undefined) throw new Error(`No answer is left for request ${sent.length}.`);
    return answer();
  };
  return Object.assign(fetch, { sent });
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return () => Response.json(body, { status, headers });
}

export function text(status: number, body: string | null, headers: Record<string, string> = {}): Answer {
  return () => new Response(body, { status, headers });
}

export function failure(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return json(status, { errors: [{ message }] }, headers);
}

export function broken(error: unknown): Answer {
  return () => Promise.reject(error);
}

/** Never answers; like the real one, it ends when it is aborted. */
export function hanging(): Answer {
  return () => new Promise(() => undefined);
}

export const html = '<html>\n  <body>Welcome to the login page</body>\n</html>';
