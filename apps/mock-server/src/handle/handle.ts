import type { OperationId } from '@buddykit/core';
import type { Contract } from '../contracts/contract.js';
import { settle } from '../executions/engine.js';
import type { Call } from '../handlers/call.js';
import { handlers } from '../handlers/handlers.js';
import type { NotEmulated } from '../handlers/not-emulated.js';
import type { Store } from '../store/store.js';
import { authorise, type createTokenFinder, unauthorised } from './authorise.js';
import { guard } from './guard.js';
import { InvalidRequest, invalid } from './invalid.js';
import { matchRoute } from './match-route.js';
import { createRateCounter, type RateLimit } from './rate-limit.js';
import { readBody } from './read-body.js';
import { readParameters } from './read-parameters.js';
import { Refusal } from './refusal.js';
import type { MockRequest, MockResponse } from './request.js';
import { respond } from './respond.js';
import type { Token } from './token.js';

/** What the core of the server works with. */
export interface Setting {
  /** Gives the store of the moment; a reset puts another one in its place. */
  store: () => Store;
  findToken: ReturnType<typeof createTokenFinder>;
  /** Gives the contract by which a request is written. Throws a refusal when it names one that there is not. */
  contractOf: (request: MockRequest) => Contract;
  rateLimit: RateLimit;
  /** Whether each response is checked by the contract before it is sent. */
  validateResponses: boolean;
  /** Where the links to the app point. */
  appUrl: string;
  /** The time in milliseconds since 1970. */
  now: () => number;
  /** Hears of each request that was answered. */
  onRequest: (request: MockRequest, operation: OperationId | undefined, status: number) => void;
  /** Hears of errors that are the server's own. */
  onError: (error: unknown) => void;
}

/** Makes the core of the server: a request in, a response out, no socket. It never throws. */
export function createHandle(setting: Setting): (request: MockRequest) => MockResponse {
  const count = createRateCounter(setting.rateLimit, setting.now);

  const answer = (request: MockRequest, token: Token | undefined, seen: Seen): MockResponse => {
    const { path, query } = splitTarget(request.target);
    const { authorization } = request.headers;
    const route = matchRoute(request.method, path);
    if ('reason' in route) throw refuseNotEmulated(route, token, authorization);
    const { id, texts } = route;
    seen.operation = id;
    const contract = setting.contractOf(request);
    seen.end = contract.endOf(id);
    authorise(contract.scopesOf(id), token, authorization);
    const [store, now] = [setting.store(), setting.now()];
    settle(store, now);
    const call: Call = {
      params: readParameters(id, texts, query),
      readBody: (edited) => readBody({ id, request, contract }, edited),
      contract,
      store,
      now,
      origin: request.origin,
      appUrl: setting.appUrl,
    };
    const handler = handlers[id] as (call: Call) => object | undefined;
    const result = inWordsOf(contract, () => handler(call));
    return respond(id, result, { contract, validateResponses: setting.validateResponses });
  };

  return (request) => {
    const seen: Seen = {};
    const response = guard(() => {
      const token = setting.findToken(request.headers.authorization);
      const { isExceeded, headers } = count(token?.token ?? '');
      const inner = guard(() => {
        if (request.fault !== undefined) throw request.fault;
        if (isExceeded) throw new Refusal('tooMany', ['Rate limit exceeded.']);
        return answer(request, token, seen);
      }, setting.onError);
      // Not a spread: on Node 20, each field that is added to a spread object costs a microsecond.
      return { ...inner, headers: Object.assign({}, inner.headers, seen.end, headers) };
    }, setting.onError);
    setting.onRequest(request, seen.operation, response.status);
    return request.method === 'HEAD' ? { ...response, body: '' } : response;
  };
}

/** Handlers find problems in the words of what is stored; the client knows those of its own contract. */
function inWordsOf<T>(contract: Contract, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof InvalidRequest ? invalid(contract.tell(error.problems)) : error;
  }
}

/** What became known of a request on its way, however it ended. */
interface Seen {
  operation?: OperationId;
  /** What the contract says of the end of the operation, as headers. */
  end?: Readonly<Record<string, string>> | undefined;
}

function refuseNotEmulated(
  { what, reason, isOpen }: NotEmulated,
  token: Token | undefined,
  header: string | undefined,
): Refusal {
  if (token === undefined && !isOpen) return unauthorised(header);
  return new Refusal('notEmulated', [`The mock server does not emulate ${what}: ${reason}.`]);
}

function splitTarget(target: string): { path: string; query: URLSearchParams } {
  const [address = ''] = target.split('#');
  const mark = address.indexOf('?');
  if (mark === -1) return { path: address, query: noQuery };
  return { path: address.slice(0, mark), query: new URLSearchParams(address.slice(mark + 1)) };
}

const noQuery = new URLSearchParams();
