import { contractInfo, type Operation } from '@buddykit/core';
import type { Target } from '../errors.js';

/** A call on its way: what openapi-fetch passes on untouched. */
export interface Call {
  readonly operation: Operation;
  readonly target: Target;
  readonly body: unknown;
  /** The caller's. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
}

interface Init {
  readonly method: string;
  readonly headers: Headers;
  readonly body?: string;
}

/** Browsers set their own, and may refuse a request that wants another. */
export const userAgent =
  typeof process === 'object' ? `buddykit-sdk (contract ${contractInfo.version})` : undefined;

/**
 * What openapi-fetch makes in place of a `Request`. Making that one costs more than the rest of a call, loads the
 * whole HTTP client when a program starts, and it must be cloned before it can be sent again.
 */
export class LightRequest {
  readonly url: string;
  readonly init: Init;
  readonly call: Call;
  /** Whether the caller gave an `Authorization` in place of the token. */
  readonly isAuthorized: boolean;

  constructor(url: string, { method, headers, body, call }: Init & { call: Call }) {
    this.url = url;
    this.init = { method, headers, ...(body !== undefined && { body }) };
    this.call = call;
    headers.set('accept', 'application/json');
    if (userAgent !== undefined) headers.set('user-agent', userAgent);
    const given = Object.entries(call.headers);
    for (const [name, value] of given) headers.set(name, value);
    this.isAuthorized = given.length > 0 && headers.has('authorization');
  }
}
