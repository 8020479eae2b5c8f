import {
  BadRequestError,
  ForbiddenError,
  NotFoundError,
  RateLimitError,
  ResponseError,
  ServerError,
  UnauthorizedError,
} from '../errors.js';
import { readRateLimit } from '../rate-limit.js';
import type { Call } from './call.js';
import type { Received } from './receive.js';
import { excerptOf, redact, secretsOf } from './redact.js';

/** The error for a response whose status says that the call failed. */
export function toResponseError({ response, text }: Received, data: unknown, call: Call): ResponseError {
  const { status, headers } = response;
  const secrets = secretsOf(call);
  const messages = messagesIn(data).map((message) => redact(message, secrets));
  const ErrorClass = classFor(status, messages);
  const said = messages.join(' ') || excerptOf(text, secrets) || 'no message';
  const wayOut = ErrorClass === UnauthorizedError ? ' (check the token)' : '';
  return new ErrorClass(`answered ${status}: ${said}${wayOut}`, call.target, {
    status,
    headers: Object.fromEntries([...headers].map(([name, value]) => [name, redact(value, secrets)])),
    messages,
    rateLimit: readRateLimit(headers),
  });
}

/** The envelope is `{ errors: [{ message }] }`; some answers have been seen as `{ error: text }`. */
function messagesIn(data: unknown): string[] {
  const { errors, error } = Object(data);
  const entries = Array.isArray(errors) ? errors.map((entry) => Object(entry).message) : [error];
  return entries.filter((message) => typeof message === 'string');
}

const classes: Record<number, typeof ResponseError> = {
  400: BadRequestError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  429: RateLimitError,
};

function classFor(status: number, messages: readonly string[]): typeof ResponseError {
  // Some servers answer 403 where the documents say 429.
  if (status === 403 && /rate limit/i.test(messages.join())) return RateLimitError;
  return classes[status] ?? (status >= 500 ? ServerError : ResponseError);
}
