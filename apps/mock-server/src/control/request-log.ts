import { isDeepStrictEqual } from 'node:util';
import { maskSecrets } from '@buddykit/core';

/** A request that the server received, with its secrets blotted out. */
export interface ReceivedRequest {
  /** When, as an ISO 8601 date. */
  at: string;
  method: string;
  path: string;
  /** The operation that it meant; none when there is none. */
  operation: string | undefined;
  status: number;
  /** The body as JSON; none when it was no JSON. */
  body: unknown;
}

/** A request as it is kept: its body is only read when somebody asks. */
interface KeptRequest extends Omit<ReceivedRequest, 'at' | 'body'> {
  at: number;
  text: string;
}

/** Which requests are meant. What is left out does not matter. */
export interface RequestPattern {
  method?: string | undefined;
  path?: string | undefined;
  operation?: string | undefined;
  status?: number | undefined;
  /** Fields that the body must hold; it may hold more. */
  body?: unknown;
}

/** How many requests are remembered: the newest ones. */
const memory = 1000;

/** Remembers requests, for tests that ask what was called. */
export class RequestLog {
  #requests: KeptRequest[] = [];

  add(request: KeptRequest): void {
    this.#requests.push(request);
    if (this.#requests.length > 2 * memory) this.#requests = this.#requests.slice(-memory);
  }

  /** The requests that fit the pattern, the oldest first. */
  find(pattern: RequestPattern = {}): ReceivedRequest[] {
    return this.#requests
      .slice(-memory)
      .map(show)
      .filter((request) => fits(request, pattern));
  }

  clear(): void {
    this.#requests = [];
  }
}

function show({ at, text, ...request }: KeptRequest): ReceivedRequest {
  return {
    at: new Date(at).toISOString(),
    ...request,
    body: maskSecrets({ ...request, body: readJson(text) }),
  };
}

function readJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fits(request: ReceivedRequest, { body, ...rest }: RequestPattern): boolean {
  const wanted = Object.entries(rest).filter(([, value]) => value !== undefined);
  const isMatch = wanted.every(([name, value]) => request[name as keyof ReceivedRequest] === value);
  return isMatch && (body === undefined || holds(request.body, body));
}

/** Whether a value holds all that a pattern names: objects may have more fields, all else is equal. */
function holds(value: unknown, pattern: unknown): boolean {
  if (typeof pattern !== 'object' || pattern === null || Array.isArray(pattern)) {
    return isDeepStrictEqual(value, pattern);
  }
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(pattern).every(([name, inner]) =>
    holds((value as Record<string, unknown>)[name], inner),
  );
}
