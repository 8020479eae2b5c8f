import { blankPath, type Endpoint } from '../resolve/endpoint.js';
import { memberOf, textIn } from '../resolve/json.js';

/** An operation of the old contract and what became of it. */
export interface EndpointPair {
  readonly old?: Endpoint;
  readonly next?: Endpoint;
}

/** Finds which operations belong together: by method and path, and what is left by its operationId. */
export function matchEndpoints(old: readonly Endpoint[], next: readonly Endpoint[]): EndpointPair[] {
  const byPath = indexBy(old, addressOf);
  const taken = new Set<Endpoint>();
  const take = (found: Endpoint | undefined): Endpoint | undefined => {
    if (found === undefined || taken.has(found)) return undefined;
    taken.add(found);
    return found;
  };
  const exact = new Map(next.map((endpoint) => [endpoint, take(byPath.get(addressOf(endpoint)))]));
  const byId = indexBy(
    old.filter((endpoint) => !taken.has(endpoint)),
    idOf,
  );
  const pairs = next.map((endpoint): EndpointPair => {
    const id = idOf(endpoint);
    const before = exact.get(endpoint) ?? (id === undefined ? undefined : take(byId.get(id)));
    return before === undefined ? { next: endpoint } : { old: before, next: endpoint };
  });
  return [...pairs, ...old.filter((endpoint) => !taken.has(endpoint)).map((endpoint) => ({ old: endpoint }))];
}

function indexBy(
  endpoints: readonly Endpoint[],
  toKey: (endpoint: Endpoint) => string | undefined,
): Map<string, Endpoint> {
  const found = new Map<string, Endpoint>();
  for (const endpoint of endpoints) {
    const key = toKey(endpoint);
    if (key !== undefined && !found.has(key)) found.set(key, endpoint);
  }
  return found;
}

function addressOf({ method, path }: Endpoint): string {
  return `${method} ${blankPath(path)}`;
}

/** An operation that moves keeps its method; another one is another operation. */
function idOf({ method, operation }: Endpoint): string | undefined {
  const id = textIn(memberOf(operation.value, 'operationId'));
  return id === undefined ? undefined : `${method} ${id}`;
}
