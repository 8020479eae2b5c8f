import { type Document, follow, type Placed } from './document.js';
import { isObject, listIn, memberOf, objectsIn, textIn } from './json.js';
import { pointTo } from './json-pointer.js';

/** The methods of OpenAPI, in the order in which they are told. */
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** An operation with what it has from around it. */
export interface Endpoint {
  readonly kind: 'operation' | 'webhook' | 'callback';
  readonly method: string;
  /** A path, the name of a webhook, or the expression of a callback. */
  readonly path: string;
  readonly operation: Placed;
  readonly parameters: readonly Placed[];
}

/** All operations below `paths`. */
export function endpointsOf(document: Document): Endpoint[] {
  const paths = memberOf(document.root, 'paths');
  return endpointsBelow(document, { value: paths, pointer: '/paths' }, 'operation');
}

/** All webhooks, in either place where they are written. */
export function webhooksOf(document: Document): Endpoint[] {
  return ['webhooks', 'x-webhooks'].flatMap((key) => {
    const below = { value: memberOf(document.root, key), pointer: pointTo('', key) };
    return endpointsBelow(document, below, 'webhook');
  });
}

/** The callbacks of an operation; the name stands before the expression. */
export function callbacksOf(document: Document, { operation }: Endpoint): Endpoint[] {
  const pointer = pointTo(operation.pointer, 'callbacks');
  return objectsIn(memberOf(operation.value, 'callbacks')).flatMap(([name, value]) => {
    const callback = follow(document, { value, pointer: pointTo(pointer, name) });
    return endpointsBelow(document, callback, 'callback').map((endpoint) => ({
      ...endpoint,
      path: `${name} ${endpoint.path}`,
    }));
  });
}

function endpointsBelow(document: Document, { value, pointer }: Placed, kind: Endpoint['kind']): Endpoint[] {
  return objectsIn(value)
    .filter(([path]) => !path.startsWith('x-'))
    .flatMap(([path, item]) =>
      endpointsOfItem(document, { value: item, pointer: pointTo(pointer, path) }, { path, kind }),
    );
}

function endpointsOfItem(
  document: Document,
  written: Placed,
  { path, kind }: Pick<Endpoint, 'path' | 'kind'>,
): Endpoint[] {
  const item = follow(document, written);
  // Beside a reference of 3.1 more may be written.
  const besides = item === written ? [] : [written];
  return methods.flatMap((method) => {
    const holder = [item, ...besides].find(({ value }) => isObject(memberOf(value, method)));
    if (holder === undefined) return [];
    const operation = { value: memberOf(holder.value, method), pointer: pointTo(holder.pointer, method) };
    return [{ kind, method, path, operation, parameters: parametersOf(document, item, operation) }];
  });
}

/** What an operation says of a parameter takes the place of what its path says. */
function parametersOf(document: Document, item: Placed, operation: Placed): Placed[] {
  const found = new Map<string, Placed>();
  for (const holder of [item, operation]) {
    const pointer = pointTo(holder.pointer, 'parameters');
    for (const [index, value] of listIn(memberOf(holder.value, 'parameters')).entries()) {
      const parameter = follow(document, { value, pointer: pointTo(pointer, index) });
      found.set(identify(parameter.value), parameter);
    }
  }
  return [...found.values()];
}

/** Headers are the same in upper and lower case. */
function identify(parameter: unknown): string {
  const place = textIn(memberOf(parameter, 'in')) ?? '';
  const name = textIn(memberOf(parameter, 'name')) ?? '';
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
}

/** The path with its parameters' names left out, so that a renamed one makes no other path. */
export function blankPath(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, '{}');
}

/** The names of a path's parameters, in their order. */
export function namesInPath(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}
