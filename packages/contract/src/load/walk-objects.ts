/**
 * How the keys of an object are meant: as keywords of OpenAPI (`object`), or as names that the author chose (`map`),
 * such as those of properties. It decides where `$ref` and `example` are themselves and where they are names.
 */
export type Role = 'object' | 'map';

/** Where a value stands, from the inside outwards. */
export interface Trail {
  readonly key: string;
  readonly within: Trail | undefined;
}

/** An object or list of a contract. */
export interface Visit {
  readonly value: Record<string, unknown>;
  readonly role: Role;
  readonly trail: Trail | undefined;
  /** What holds it, and under which key, where OpenAPI has no reference: a map, or the components. */
  readonly outer?: { readonly holder: Record<string, unknown>; readonly key: string };
}

/** What holds values under names of the author's choice. */
const maps = new Set([
  '$defs',
  'callbacks',
  'content',
  'definitions',
  'dependencies',
  'dependentSchemas',
  'encoding',
  'examples',
  'headers',
  'links',
  'parameters',
  'pathItems',
  'paths',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'securitySchemes',
  'webhooks',
]);

/** What holds values of the API, in which `$ref` is a key like any other. */
const data = new Set(['const', 'default', 'enum', 'example', 'value']);

/** What was visited, by role, since one object of YAML may stand in two places. */
export type Visited = Readonly<Record<Role, WeakSet<object>>>;

export function createVisited(): Visited {
  return { object: new WeakSet(), map: new WeakSet() };
}

/** Goes through all objects and lists of a contract but those of example and other data. References are not followed. */
export function* walkObjects(
  start: Omit<Visit, 'value'> & { value: unknown },
  visited = createVisited(),
): Generator<Visit> {
  const open: Visit[] = isObject(start.value) ? [{ ...start, value: start.value }] : [];
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { value, role } = visit;
    if (visited[role].has(value)) continue;
    visited[role].add(value);
    yield visit;
    openInside(visit, open);
  }
}

/** In reverse, as what is opened last is visited first. */
function openInside(visit: Visit, open: Visit[]): void {
  const keys = Object.keys(visit.value);
  for (let index = keys.length - 1; index >= 0; index -= 1) {
    const inner = step(visit, keys[index] ?? '');
    if (inner !== undefined) open.push(inner);
  }
}

function step({ value: holder, role, trail: within }: Visit, key: string): Visit | undefined {
  const value = holder[key];
  if (!isObject(value)) return undefined;
  const trail = { key, within };
  if (role === 'map' || Array.isArray(holder)) return { value, role: 'object', trail };
  if (isData(key, value)) return undefined;
  const isMap = maps.has(key) && !Array.isArray(value);
  const isInlined = isMap || (key === 'components' && within === undefined);
  const visit: Visit = { value, role: isMap ? 'map' : 'object', trail };
  return isInlined ? { ...visit, outer: { holder, key } } : visit;
}

function isData(key: string, value: object): boolean {
  return data.has(key) || key.startsWith('x-') || (key === 'examples' && Array.isArray(value));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The keys from the top of the file to a place. */
export function trailKeys(trail: Trail | undefined): string[] {
  const keys: string[] = [];
  for (let at = trail; at !== undefined; at = at.within) keys.push(at.key);
  return keys.reverse();
}
