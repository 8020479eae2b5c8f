import type { OperationId } from '@buddykit/core';
import type { RateLimit } from './rate-limit.js';

/** Which request an error is about. */
export interface Target {
  /** None for a request through `buddy.raw`. */
  readonly operation?: OperationId | undefined;
  readonly method: string;
  /** As it was sent; with the parameters in braces where it was not. */
  readonly path: string;
}

/** Any failure of a call. Every other error of the SDK is one of these. */
export class BuddyError extends Error {
  readonly operation: OperationId | undefined;
  readonly method: string;
  readonly path: string;

  constructor(message: string, { operation, method, path }: Target, options?: ErrorOptions) {
    super(`${operation === undefined ? '' : `${operation}: `}${method} ${path} ${message}`, options);
    this.operation = operation;
    this.method = method;
    this.path = path;
  }

  /** The fields with the name and the message, which plain JSON would leave out. */
  toJSON(): object {
    const { name, message } = this;
    return Object.assign({ name, message }, this);
  }
}

/** A parameter was missing or unfit, and nothing was sent. */
export class InvalidParameterError extends BuddyError {
  readonly parameter: string;
  readonly value: unknown;

  constructor(message: string, target: Target, { parameter, value }: { parameter: string; value: unknown }) {
    super(message, target);
    this.parameter = parameter;
    this.value = value;
  }
}

/** The request or its answer did not get through. The `cause` is what `fetch` threw. */
export class ConnectionError extends BuddyError {}

/** The answer was not complete in time. */
export class TimeoutError extends BuddyError {
  /** In milliseconds. */
  readonly timeout: number;

  constructor(target: Target, timeout: number) {
    super(`got no full answer within ${timeout} ms. Give it more time with the option timeout.`, target);
    this.timeout = timeout;
  }
}

/** What the server said where the call failed. */
export interface Answer {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The messages of the body, in its order; none where it has none. */
  readonly messages: readonly string[];
  readonly rateLimit: RateLimit;
}

/** The server answered with an error. The common statuses have classes of their own. */
export class ResponseError extends BuddyError implements Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly messages: readonly string[];
  readonly rateLimit: RateLimit;

  constructor(message: string, target: Target, { status, headers, messages, rateLimit }: Answer) {
    super(message, target);
    this.status = status;
    this.headers = headers;
    this.messages = messages;
    this.rateLimit = rateLimit;
  }
}

/** 400: the request does not fit the contract, or contradicts what is stored. */
export class BadRequestError extends ResponseError {}

/** 401: the token is missing, wrong or expired. */
export class UnauthorizedError extends ResponseError {}

/** 403: the token lacks a scope, or its user a permission. */
export class ForbiddenError extends ResponseError {}

/** 404: the thing does not exist, or the token's user cannot see it. */
export class NotFoundError extends ResponseError {}

/** The rate limit is exceeded: 429, or a 403 whose message says so. */
export class RateLimitError extends ResponseError {}

/** 500 and above: the server failed. */
export class ServerError extends ResponseError {}

/** A successful status with a body that is not what the contract promises, such as a page of HTML or nothing. */
export class UnexpectedResponseError extends BuddyError {
  readonly status: number;
  readonly contentType: string | undefined;
  /** How the body begins. */
  readonly excerpt: string;

  constructor(target: Target, { status, contentType, excerpt }: UnexpectedBody) {
    const what =
      excerpt === '' ? 'an empty body' : `${contentType ?? 'a body of unknown type'}, "${excerpt}"`;
    super(`answered ${status} with ${what}, where JSON was due. Does the base URL lead to the API?`, target);
    this.status = status;
    this.contentType = contentType;
    this.excerpt = excerpt;
  }
}

export interface UnexpectedBody {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly excerpt: string;
}

// A minifier changes the names of the classes themselves.
const classes = {
  BuddyError,
  InvalidParameterError,
  ConnectionError,
  TimeoutError,
  ResponseError,
  BadRequestError,
  UnauthorizedError,
  ForbiddenError,
  NotFoundError,
  RateLimitError,
  ServerError,
  UnexpectedResponseError,
};
for (const [name, { prototype }] of Object.entries(classes)) {
  Object.defineProperty(prototype, 'name', { value: name, configurable: true });
}
