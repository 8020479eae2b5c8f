import type { Call } from '../handlers/call.js';
import { handlers } from '../handlers/handlers.js';
import type { Store } from '../store/store.js';
import { createAuthorise } from './authorise.js';
import { matchRoute } from './match-route.js';
import { createRateCounter, type RateLimit } from './rate-limit.js';
import { readBody } from './read-body.js';
import { readParameters } from './read-parameters.js';
import { Refusal } from './refusal.js';
import type { MockRequest, MockResponse } from './request.js';
import { respond, respondError } from './respond.js';

/** What the core of the server works with. */
export interface Setting {
  store: Store;
  token: string;
  rateLimit: RateLimit;
  /** Whether each response is checked by the contract before it is sent. */
  validateResponses: boolean;
  /** Where the links to the app point. */
  appUrl: string;
  /** The time in milliseconds since 1970. */
  now: () => number;
  /** Hears of errors that are the server's own. */
  onError: (error: unknown) => void;
}

/** Makes the core of the server: a request in, a response out, no socket. It never throws. */
export function createHandle(setting: Setting): (request: MockRequest) => MockResponse {
  const authorise = createAuthorise(setting.token);
  const count = createRateCounter(setting.rateLimit, setting.now);

  const answer = (request: MockRequest, isExceeded: boolean): MockResponse => {
    const path = pathOf(request.target);
    if (request.fault !== undefined) throw request.fault;
    if (isExceeded) throw new Refusal('tooMany', ['Rate limit exceeded.']);
    const { id, texts } = matchRoute(request.method, path);
    authorise(request.headers.authorization);
    const call: Call = {
      params: readParameters(id, texts),
      readBody: (known) => readBody(id, request, known),
      store: setting.store,
      origin: request.origin,
      appUrl: setting.appUrl,
    };
    const handler = handlers[id] as (call: Call) => object | undefined;
    return respond(id, handler(call), setting.validateResponses);
  };

  return (request) => {
    const response = guard(() => {
      const isKnown = request.headers.authorization === `Bearer ${setting.token}`;
      const { isExceeded, headers } = count(isKnown ? 'token' : 'none');
      const inner = guard(() => answer(request, isExceeded), setting.onError);
      // Not a spread: on Node 20, each field that is added to a spread object costs a microsecond.
      return { ...inner, headers: Object.assign({}, inner.headers, headers) };
    }, setting.onError);
    return request.method === 'HEAD' ? { ...response, body: '' } : response;
  };
}

function guard(answer: () => MockResponse, onError: Setting['onError']): MockResponse {
  try {
    return answer();
  } catch (error) {
    if (error instanceof Refusal) return respondError(error);
    onError(error);
    return respondError(
      new Refusal('broken', ['The mock server failed. This is a bug in Buddykit; please report it.']),
    );
  }
}

function pathOf(target: string): string {
  const end = target.search(/[?#]/);
  return end === -1 ? target : target.slice(0, end);
}
