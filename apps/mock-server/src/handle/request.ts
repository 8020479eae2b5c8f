import type { Refusal } from './refusal.js';

/** A request as the core of the server sees it, from a socket or from a call in the same process. */
export interface MockRequest {
  method: string;
  /** The path with its query, as sent: still encoded. */
  target: string;
  /** By lower-case name. */
  headers: Readonly<Record<string, string | undefined>>;
  /** The text of the body; empty when there is none. */
  body: string;
  /** Where the server is reached, as in `http://127.0.0.1:4567`. */
  origin: string;
  /** Why the socket could not read the request to its end. */
  fault?: Refusal;
}

/** Answers a request, once what it needs of the contracts is loaded. */
export type Answer = (request: MockRequest) => MockResponse | Promise<MockResponse>;

/** A response, ready to be written. */
export interface MockResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}
