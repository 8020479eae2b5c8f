import { UnexpectedResponseError } from '../errors.js';
import type { Call } from './call.js';
import type { Received } from './receive.js';
import { excerptOf, secretsOf } from './redact.js';
import { toResponseError } from './to-response-error.js';

/** The parsed body of a response; nothing where the operation promises none. Throws a typed error for all else. */
export function readAnswer(received: Received, call: Call): unknown {
  const { response, text } = received;
  const { route, target } = call;
  if (response.ok && !route.hasResponse) return undefined;
  const data = parseJson(text);
  if (!response.ok) throw toResponseError(received, data, call);
  if (Object(data) === data) return data;
  const { status } = response;
  const contentType = response.headers.get('content-type') ?? undefined;
  const excerpt = excerptOf(text, secretsOf(call));
  throw new UnexpectedResponseError(
    `answered ${status} with ${contentType} in place of JSON (check baseUrl): ${excerpt}`,
    target,
    { status, contentType, excerpt },
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
