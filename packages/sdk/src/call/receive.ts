import type { Settings } from '../buddy-options.js';
import { ConnectionError } from '../errors.js';
import type { Call } from './call.js';
import { redact, redactCause, secretsOf } from './redact.js';

/** A response with its whole body. */
export interface Received {
  readonly response: Response;
  readonly text: string;
}

/** Fetches a response with its whole body. Throws a `ConnectionError` when it does not arrive. */
export async function receive(
  call: Call,
  { fetch }: Settings,
  signal: AbortSignal | null,
): Promise<Received> {
  try {
    const response = await fetch(call.url, { ...call.init, signal });
    return { response, text: await response.text() };
  } catch (error) {
    const secrets = secretsOf(call);
    throw new ConnectionError(`got no answer: ${redact(reasonOf(error), secrets)}`, call.target, {
      cause: redactCause(error, secrets),
    });
  }
}

// Node says "fetch failed" and tells why in the cause.
function reasonOf(error: unknown): string {
  const { message, code } = Object(Object(error).cause ?? error);
  return String(message || code || error);
}
