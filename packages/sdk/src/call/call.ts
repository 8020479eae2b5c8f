import type { Target } from '../errors.js';
import type { Route } from '../route.js';

/** A call with all that is needed to send it, as often as it takes. */
export interface Call {
  readonly route: Route;
  readonly target: Target;
  readonly url: string;
  /** What every attempt sends. Not a `Request`: making and copying that costs more than all else. */
  readonly init: { readonly method: string; readonly headers: Headers; readonly body: string | null };
  /** As it was given. */
  readonly body: unknown;
  /** The caller's, which come before the token. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
}
