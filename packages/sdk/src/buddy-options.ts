import { servers } from '@buddykit/core';
import { type Clock, systemClock } from './clock.js';
import type { Target } from './errors.js';
import type { RateLimit } from './rate-limit.js';

/** The regions of Buddy that have an API of their own, as the contract lists them. */
export type Region = Extract<(typeof servers)[number], { region: string }>['region'];

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
export function toSettings(options: BuddyOptions): Settings {
  const { token, fetch } = options;
  return {
    baseUrl: toBaseUrl(options),
    workspace: options.workspace,
    // Looked up at each call, so that a global `fetch` that is replaced later is used.
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    timeout: checkTimeout(options.timeout ?? 60_000),
    retries: options.retries ?? 2,
    onResponse: options.onResponse,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    token:
      typeof token === 'function' ? async () => checkToken(await token()) : toConstant(checkToken(token)),
  };
}

/** Gives the timeout back. Throws a `TypeError` when it is not a positive number. */
export function checkTimeout(timeout: number): number {
  if (timeout > 0) return timeout;
  throw new TypeError(`timeout must be a positive number of milliseconds or Infinity; it is ${timeout}.`);
}

function toConstant<T>(value: T): () => T {
  return () => value;
}

// The check comes before `Headers` has its own, whose message repeats the token.
function checkToken(token: string): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  const problem = token ? 'holds a space, a line break or another character that no token has' : 'is empty';
  throw new TypeError(`The token ${problem}. Pass a personal access token of Buddy as the option token.`);
}

function toBaseUrl({ region, baseUrl }: BuddyOptions): string {
  if (baseUrl === undefined) return serverOf(region ?? 'US');
  if (region !== undefined) throw new TypeError('Pass the option region or the option baseUrl, not both.');
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const isPlain =
    url && /^https?:$/.test(url.protocol) && !`${url.username}${url.password}${url.search}${url.hash}`;
  if (isPlain) return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  const shown = String(baseUrl)
    .replace(/\/\/.*@/, '//***@')
    .replace(/[?#].*/s, '');
  throw new TypeError(
    `baseUrl must be an http or https address without credentials, query and fragment, such as https://buddy.example.com/api; it is ${shown}.`,
  );
}

function serverOf(region: Region): string {
  const regional = servers.filter((server) => 'region' in server);
  const found = regional.find((server) => server.region === region);
  if (found) return found.url;
  const known = regional.map((server) => server.region).join(', ');
  throw new TypeError(`There is no region ${region}; there are ${known}. For another server, pass baseUrl.`);
}
