export type { BuddyOptions, Fetch, Region, ResponseInfo } from './buddy-options.js';
export type { CallOptions } from './call-options.js';
export type { Clock } from './clock.js';
export { type Buddy, createBuddy } from './create-buddy.js';
export {
  BadRequestError,
  BuddyError,
  ConnectionError,
  ForbiddenError,
  InvalidParameterError,
  NotFoundError,
  RateLimitError,
  ResponseError,
  ServerError,
  TimeoutError,
  UnauthorizedError,
  UnexpectedResponseError,
} from './errors.js';
export { type RateLimit, readRateLimit } from './rate-limit.js';
export type { RawClient } from './raw-client.js';
export type { Executions, StartedExecution, WaitOptions } from './wait/executions.js';
export type { Logs } from './wait/logs.js';
export type { PollOptions } from './wait/poll-options.js';
