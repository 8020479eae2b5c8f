import { type Clock, systemClock } from './clock.js';
import type { Target } from './errors.js';
import { regions } from './generated/routes.js';
import type { RateLimit } from './rate-limit.js';

/** The regions of Buddy that have an API of their own, as the contract lists them. */
export type Region = keyof typeof regions;

/** What the SDK needs of `fetch`. Calls pass an address and options, `buddy.raw` passes a `Request`. */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/** A response as `onResponse` sees it. */
export interface ResponseInfo extends Target {
  readonly status: number;
  readonly headers: Headers;
  readonly rateLimit: RateLimit;
  /** 1 for the first attempt of the call. */
  readonly attempt: number;
}

/** How a client reaches the API. */
export interface BuddyOptions {
  /** A personal access token or an OAuth token, or a function that gives one; it is asked before each attempt. */
  readonly token: string | (() => string | Promise<string>);
  /** The workspace domain of calls that name none. */
  readonly workspace?: string | undefined;
  /** The region of the workspace: `US` unless told. */
  readonly region?: Region | undefined;
  /** The address of the API in place of a region's, such as `https://buddy.example.com/api`. */
  readonly baseUrl?: string | undefined;
  /** Sends the requests in place of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** How many milliseconds one attempt may take: 60,000 unless told; `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /** How often a call is tried again: 2 unless told. */
  readonly retries?: number | undefined;
  /** Is told of each response, also of those that are tried again: for logs, and to watch the rate limit. */
  readonly onResponse?: ((response: ResponseInfo) => void) | undefined;
  /** The time that timeouts and retries go by, for tests. */
  readonly clock?: Clock | undefined;
  /** The chance in the waits between attempts, for tests: from 0 to below 1. */
  readonly random?: (() => number) | undefined;
}

/** The options with their defaults. */
export interface Settings {
  readonly baseUrl: string;
  readonly workspace: string | undefined;
  readonly fetch: Fetch;
  readonly timeout: number;
  readonly retries: number;
  readonly onResponse: ((response: ResponseInfo) => void) | undefined;
  readonly clock: Clock;
  readonly random: () => number;
  /** Gives the token, checked. */
  readonly token: () => string | Promise<string>;
}

/** Fills in the defaults. Throws a `TypeError` for options that can never work. */
export function toSettings({
  token,
  workspace,
  region = 'US',
  baseUrl = regions[region],
  // Looked up at each call, so that a global `fetch` that is replaced later is used.
  fetch = (input, init) => globalThis.fetch(input, init),
  timeout = 60_000,
  retries = 2,
  onResponse,
  clock = systemClock,
  random = Math.random,
}: BuddyOptions): Settings {
  return {
    baseUrl: checkBaseUrl(baseUrl),
    workspace,
    fetch,
    timeout: checkTime('timeout', timeout),
    retries,
    onResponse,
    clock,
    random,
    token: toTokenSource(token),
  };
}

/** Gives the time back. Throws a `TypeError` when it is not a positive number. */
export function checkTime(name: string, milliseconds: number): number {
  if (milliseconds > 0) return milliseconds;
  throw new TypeError(`${name} must be above 0 ms; it is ${milliseconds}.`);
}

/** Gives the text back. Throws a `TypeError` when no header can hold it; that of `Headers` repeats the text. */
export function checkHeader(name: string, text: string): string {
  if (typeof text === 'string' && /^[ -~\x80-\xff]+$/.test(text)) return text;
  throw new TypeError(`${name} cannot be sent: it is empty or has a line break.`);
}

function toTokenSource(token: BuddyOptions['token']): Settings['token'] {
  if (typeof token === 'function') return async () => checkHeader('token', await token());
  checkHeader('token', token);
  return () => token;
}

function checkBaseUrl(baseUrl: string): string {
  if (/^https?:\/\/[^\s/?#@{}]+(?:\/[^\s?#{}]*)?$/i.test(baseUrl)) return baseUrl.replace(/\/+$/, '');
  const shown = String(baseUrl).replace(/\/\/.*@/, '//***@');
  throw new TypeError(`baseUrl must be http(s)://host/path; it is ${shown}.`);
}
