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
export class BuddyError extends Error implements Target {
  declare readonly operation: OperationId | undefined;
  declare readonly method: string;
  declare readonly path: string;

  /** The fields are those that the class declares, and the `cause`. */
  constructor(message: string, target: Target, fields: object = {}) {
    super(`${target.operation ?? 'raw'}: ${target.method} ${target.path} ${message}`, fields);
    Object.assign(this, target, fields);
  }

  /** The fields with the name and the message, which plain JSON would leave out. */
  toJSON(): object {
    const { name, message } = this;
    return Object.assign({ name, message }, this);
  }
}

/** A parameter was missing or unfit, and nothing was sent. */
export class InvalidParameterError extends BuddyError {
  declare readonly parameter: string;
  declare readonly value: unknown;
}

/** The request or its answer did not get through. The `cause` is what `fetch` threw. */
export class ConnectionError extends BuddyError {}

/** The answer was not complete in time. */
export class TimeoutError extends BuddyError {
  /** In milliseconds. */
  declare readonly timeout: number;
}

/** The server answered with an error. The common statuses have classes of their own. */
export class ResponseError extends BuddyError {
  declare readonly status: number;
  /** By their names in lower case. */
  declare readonly headers: Readonly<Record<string, string>>;
  /** The messages of the body, in its order; none where it has none. */
  declare readonly messages: readonly string[];
  declare readonly rateLimit: RateLimit;
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
  declare readonly status: number;
  declare readonly contentType: string | undefined;
  /** How the body begins. */
  declare readonly excerpt: string;
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
for (const [name, { prototype }] of Object.entries(classes)) prototype.name = name;
