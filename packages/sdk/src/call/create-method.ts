import type { OperationId } from '@buddykit/core';
import { createFinalURL, createQuerySerializer, defaultPathSerializer, mergeHeaders } from 'openapi-fetch';
import { checkTimeout, type Settings } from '../buddy-options.js';
import type { CallOptions } from '../call-options.js';
import type { Route } from '../route.js';
import type { Call } from './call.js';
import { placeParameters } from './place-parameters.js';
import { send } from './send.js';

/** The values of an operation's parameters, by their names on the wire. */
type ParameterValues = Readonly<Record<string, unknown>>;

/** A method of a resource. What it takes and gives, the generated interface says. */
export type Method = (values?: ParameterValues, ...rest: unknown[]) => Promise<unknown>;

// Browsers set their own agent, and may refuse a request that wants another.
const standing = {
  accept: 'application/json',
  ...(typeof process === 'object' && { 'user-agent': 'buddykit-sdk' }),
};
const standingWithBody = { ...standing, 'content-type': 'application/json' };
const serializers = { pathSerializer: defaultPathSerializer, querySerializer: createQuerySerializer() };

/** Makes the method of an operation: `(params, body, options)`, or `(params, options)` where it takes no body. */
export function createMethod(operation: OperationId, route: Route, settings: Settings): Method {
  const { method, path: template } = route;
  const { baseUrl, workspace } = settings;
  const defaults: ParameterValues = { domain: workspace };
  return async (values = {}, ...rest) => {
    const [body, options] = route.hasBody ? rest : [undefined, rest[0]];
    // The generated interface lets nothing else through.
    const { signal, timeout = settings.timeout, headers = {} } = (options ?? {}) as CallOptions;
    const look = (name: string) => values[name] ?? defaults[name];
    const { path, query, header } = placeParameters(route, look, { operation, method, path: template });
    const call: Call = {
      route,
      target: { operation, method, path },
      url: createFinalURL(path, { baseUrl, params: { query }, ...serializers }),
      init: {
        method,
        headers: mergeHeaders(body === undefined ? standing : standingWithBody, header),
        body: body === undefined ? null : JSON.stringify(body),
      },
      body,
      headers,
      signal,
      timeout: checkTimeout(timeout),
    };
    return send(call, settings);
  };
}
