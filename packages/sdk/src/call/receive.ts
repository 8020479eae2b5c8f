import type { Settings } from '../buddy-options.js';
import { ConnectionError } from '../errors.js';
import type { LightRequest } from './light-request.js';
import type { Received } from './received.js';
import { redact, redactCause, secretsOf } from './redact.js';

/** Fetches a response with its whole body. Throws a `ConnectionError` when it does not arrive. */
export async function receive(
  request: LightRequest,
  { fetch }: Settings,
  signal?: AbortSignal,
): Promise<Received> {
  try {
    const response = await fetch(request.url, { ...request.init, ...(signal && { signal }) });
    return { response, text: await response.text() };
  } catch (error) {
    throw toConnectionError(error, request);
  }
}

function toConnectionError(error: unknown, request: LightRequest): ConnectionError {
  const secrets = secretsOf(request);
  const cause = redactCause(error, secrets);
  return new ConnectionError(`got no answer: ${redact(reasonOf(error), secrets)}`, request.call.target, {
    cause,
  });
}

// Node says "fetch failed" and tells why in the cause.
function reasonOf(error: unknown): string {
  const inner = Object(Object(error).cause ?? error);
  return String(inner.message || inner.code || error);
}
