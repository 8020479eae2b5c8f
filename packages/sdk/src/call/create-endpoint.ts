import type { OperationId } from '@buddykit/core';
import { createFinalURL, createQuerySerializer, defaultPathSerializer, mergeHeaders } from 'openapi-fetch';
import { checkTime, type Settings } from '../buddy-options.js';
import type { CallOptions } from '../call-options.js';
import { type Route, readRoute } from '../route.js';
import { type ParameterValues, placeParameters } from './place-parameters.js';
import { send } from './send.js';
import { warnDeprecated } from './warn-deprecated.js';

/** A method of a resource. What it takes and gives, the generated interface says. */
type Method = (values?: ParameterValues, ...rest: unknown[]) => Promise<unknown>;

/** An operation that can be called. */
export interface Endpoint {
  /** Read when it is asked for: most clients call few of the operations. */
  readonly route: Route;
  readonly settings: Settings;
  /** Takes `(params, body, options)`, or `(params, options)` where there is no body. */
  readonly call: Method;
}

// Browsers set their own agent, and may refuse a request that wants another.
const standing = {
  accept: 'application/json',
  ...(typeof process === 'object' && { 'user-agent': 'buddykit-sdk' }),
};
const standingWithBody = { ...standing, 'content-type': 'application/json' };
const serializers = { pathSerializer: defaultPathSerializer, querySerializer: createQuerySerializer() };

/** Makes an operation callable. */
export function createEndpoint(operation: OperationId, row: string, settings: Settings): Endpoint {
  let read: Route | undefined;
  const call: Method = async (values = {}, ...rest) => {
    const { route } = endpoint;
    warnDeprecated(route);
    const [body, options] = route.hasBody ? rest : [undefined, rest[0]];
    // The generated interface lets nothing else through.
    const { signal, timeout = settings.timeout, headers = {} } = (options ?? {}) as CallOptions;
    const { target, query } = placeParameters(route, values, settings);
    return send(
      {
        route,
        target,
        url: createFinalURL(target.path, { baseUrl: settings.baseUrl, params: { query }, ...serializers }),
        init: {
          method: target.method,
          headers: mergeHeaders(body === undefined ? standing : standingWithBody),
          body: body === undefined ? null : JSON.stringify(body),
        },
        body,
        headers,
        signal,
        timeout: checkTime('timeout', timeout),
      },
      settings,
    );
  };
  const endpoint = {
    get route() {
      read ??= readRoute(operation, row);
      return read;
    },
    settings,
    call,
  };
  return endpoint;
}
