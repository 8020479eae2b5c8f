import {
  type Answer,
  BadRequestError,
  ForbiddenError,
  NotFoundError,
  RateLimitError,
  ResponseError,
  ServerError,
  UnauthorizedError,
} from '../errors.js';
import { readRateLimit } from '../rate-limit.js';
import type { LightRequest } from './light-request.js';
import { parseJson, type Received, toExcerpt } from './received.js';
import { redact, secretsOf } from './redact.js';

/** The error for a response whose status says that the call failed. */
export function toResponseError({ response, text }: Received, request: LightRequest): ResponseError {
  const secrets = secretsOf(request);
  const clean = (value: string) => redact(value, secrets);
  const answer: Answer = {
    status: response.status,
    headers: Object.fromEntries([...response.headers].map(([name, value]) => [name, clean(value)])),
    messages: messagesIn(parseJson(text)).map(clean),
    rateLimit: readRateLimit(response.headers),
  };
  const said = answer.messages.join(' ') || toExcerpt(clean(text)) || 'no message';
  const hint = hintFor(answer, request.call);
  return new (classFor(answer))(`answered ${answer.status}: ${said}${hint}`, request.call.target, answer);
}

/** The envelope is `{ errors: [{ message }] }`; some answers have been seen as `{ error: text }`. */
function messagesIn(body: unknown): string[] {
  const { errors, error } = Object(body);
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

function classFor({ status, messages }: Answer): typeof ResponseError {
  if (status >= 500) return ServerError;
  // Some servers answer 403 where the documents say 429.
  if (status === 403 && messages.some((message) => /rate limit/i.test(message))) return RateLimitError;
  return classes[status] ?? ResponseError;
}

function hintFor(answer: Answer, { operation }: LightRequest['call']): string {
  const { reset } = answer.rateLimit;
  switch (classFor(answer)) {
    case UnauthorizedError:
      return ' (check the token)';
    case ForbiddenError:
      return operation.scopes.length > 0
        ? ` (the token needs the scopes ${operation.scopes.join(', ')})`
        : '';
    case RateLimitError:
      return reset === undefined ? '' : ` (the limit ends at ${reset.toISOString()})`;
    default:
      return '';
  }
}
