import { UnexpectedResponseError } from '../errors.js';
import type { LightRequest } from './light-request.js';
import { parseJson, type Received, toExcerpt } from './received.js';
import { redact, secretsOf } from './redact.js';
import { toResponseError } from './to-response-error.js';

/** The parsed body of a response; nothing where the operation promises none. Throws a typed error for all else. */
export function readAnswer(received: Received, request: LightRequest): unknown {
  const { response, text } = received;
  if (!response.ok) throw toResponseError(received, request);
  if (request.call.operation.response === undefined) return undefined;
  const data = parseJson(text);
  if (data !== undefined && data !== null) return data;
  throw new UnexpectedResponseError(request.call.target, {
    status: response.status,
    contentType: response.headers.get('content-type') ?? undefined,
    excerpt: toExcerpt(redact(text, secretsOf(request))),
  });
}
