import type { OperationId } from '@buddykit/core';
import { checkTimeout, type Settings } from '../buddy-options.js';
import type { CallOptions } from '../call-options.js';
import type { Route } from '../route.js';
import type { CallClient } from './call-client.js';
import { type ParameterValues, placeParameters } from './place-parameters.js';

/** A method of a resource. What it takes and gives, the generated interface says. */
export type Method = (values?: ParameterValues, ...rest: unknown[]) => Promise<unknown>;

export interface MethodContext {
  readonly client: CallClient;
  readonly settings: Settings;
}

/** Makes the method of an operation: `(params, body, options)`, or `(params, options)` where it takes no body. */
export function createMethod(
  operation: OperationId,
  route: Route,
  { client, settings }: MethodContext,
): Method {
  const { method, path: template } = route;
  const defaults: ParameterValues = { domain: settings.workspace };
  return async (values = {}, ...rest) => {
    const [body, options] = route.hasBody ? rest : [undefined, rest[0]];
    // The generated interface lets nothing else through.
    const { signal, timeout = settings.timeout, headers = {} } = (options ?? {}) as CallOptions;
    const look = (name: string) => values[name] ?? defaults[name];
    const { path, query, header } = placeParameters(route, look, { operation, method, path: template });
    const target = { operation, method, path };
    const { data } = await client.request(method, path, {
      params: { query, header },
      body,
      parseAs: 'stream',
      call: { route, target, body, headers, signal, timeout: checkTimeout(timeout) },
    });
    return data;
  };
}
