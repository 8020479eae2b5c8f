import type { Target } from '../errors.js';
import type { Route } from '../route.js';

/** A call on its way: what openapi-fetch passes on untouched. */
export interface Call {
  readonly route: Route;
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
  readonly body: string | null;
}

/**
 * What openapi-fetch makes in place of a `Request`. Making that one costs more than the rest of a call, loads the
 * whole HTTP client when a program starts, and it must be cloned before it can be sent again.
 */
export class LightRequest {
  declare readonly url: string;
  declare readonly init: Init;
  declare readonly call: Call;

  constructor(url: string, { method, headers, body, call }: Init & { call: Call }) {
    this.url = url;
    this.init = { method, headers, body: body ?? null };
    this.call = call;
  }
}
