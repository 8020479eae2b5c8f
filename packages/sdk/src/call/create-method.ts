import type { Operation, OperationId } from '@buddykit/core';
import { checkTimeout, type Settings } from '../buddy-options.js';
import type { CallOptions } from '../call-options.js';
import type { CallClient } from './call-client.js';
import type { Call } from './light-request.js';
import { type ParameterValues, placeParameters } from './place-parameters.js';

/** A method of a resource. What it takes and gives, the generated interface says. */
export type Method = (values?: ParameterValues, ...rest: unknown[]) => Promise<unknown>;

export interface MethodContext {
  readonly client: CallClient;
  readonly settings: Settings;
}

/** Makes the method of an operation: `(params, body, options)`, or `(params, options)` where it takes no body. */
export function createMethod(operationId: OperationId, operation: Operation, context: MethodContext): Method {
  const { client, settings } = context;
  const template = { operation: operationId, method: operation.method, path: operation.path };
  const defaults = { domain: settings.workspace };
  return async (values = {}, ...rest) => {
    const [body, options] = operation.body === undefined ? [undefined, rest[0]] : rest;
    // The generated interface lets nothing else through.
    const { signal, timeout, headers } = (options ?? {}) as CallOptions;
    const { path, query, header } = placeParameters(operation, { values, defaults }, template);
    const { data } = await client.request(operation.method, path, {
      params: { query, header },
      body,
      parseAs: 'stream',
      call: {
        operation,
        target: { ...template, path },
        body,
        headers: headers === undefined ? {} : checkHeaders(headers),
        signal,
        timeout: timeout === undefined ? settings.timeout : checkTimeout(timeout),
      },
    });
    return data;
  };
}

// The check comes before `Headers` has its own, whose message repeats a token.
function checkHeaders(headers: Call['headers']): Call['headers'] {
  for (const [name, value] of Object.entries(headers)) {
    if (!/[^\t\x20-\x7e\x80-\xff]/.test(value)) continue;
    throw new TypeError(
      `The header ${name} holds a line break or another character that headers cannot hold.`,
    );
  }
  return headers;
}
