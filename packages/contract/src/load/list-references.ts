/**
 * How the keys of an object are meant: as keywords of OpenAPI (`object`), or as names that the author chose (`map`),
 * such as those of properties. It decides where `$ref` and `example` are themselves and where they are names.
 */
export type Role = 'object' | 'map';

/** Where a value stands in its file, from the inside outwards. */
export interface Trail {
  readonly key: string;
  readonly within: Trail | undefined;
}

/** A text that refers to another place. */
export interface Reference {
  readonly text: string;
  /** The object that holds the text, and under which key. */
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly trail: Trail;
  readonly role: Role;
  /**
   * Where what it stands for has to be put, as OpenAPI has no reference at this place: what holds the object that
   * refers, and under which key.
   */
  readonly outer?: { readonly holder: Record<string, unknown>; readonly key: string };
  /** A mapping of a discriminator may name a schema of the outside world; only references have to lead somewhere. */
  readonly isMapping: boolean;
}

interface Visit {
  readonly value: unknown;
  readonly role: Role;
  readonly trail: Trail | undefined;
  readonly outer?: Reference['outer'];
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

/**
 * Collects the references of a value, without following them. What was visited before is left out.
 *
 * @param visited by role, since one object of YAML may stand in two places
 */
export function listReferences(start: Visit, visited: Readonly<Record<Role, WeakSet<object>>>): Reference[] {
  const found: Reference[] = [];
  const open: Visit[] = [start];
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    if (typeof visit.value !== 'object' || visit.value === null) continue;
    if (visited[visit.role].has(visit.value)) continue;
    visited[visit.role].add(visit.value);
    found.push(...referencesIn(visit));
    descend(visit, open);
  }
  return found;
}

function descend(visit: Visit, open: Visit[]): void {
  const holder = visit.value as Record<string, unknown>; // Visited values are objects.
  for (const key of Object.keys(holder)) {
    const child = holder[key];
    if (typeof child !== 'object' || child === null) continue;
    const trail = { key, within: visit.trail };
    if (visit.role === 'map' || Array.isArray(holder)) open.push({ value: child, role: 'object', trail });
    else if (!isData(key, child)) open.push(visitKeyword(holder, child, trail));
  }
}

function visitKeyword(holder: Record<string, unknown>, value: object, trail: Trail): Visit {
  const { key, within } = trail;
  const isMap = maps.has(key) && !Array.isArray(value);
  const isInlined = isMap || (key === 'components' && within === undefined);
  const visit: Visit = { value, role: isMap ? 'map' : 'object', trail };
  return isInlined ? { ...visit, outer: { holder, key } } : visit;
}

function isData(key: string, value: object): boolean {
  return data.has(key) || key.startsWith('x-') || (key === 'examples' && Array.isArray(value));
}

function referencesIn({ value, role, trail, outer }: Visit): Reference[] {
  const holder = value as Record<string, unknown>; // Visited values are objects.
  const text = Object.hasOwn(holder, '$ref') ? holder.$ref : undefined;
  const place = { key: '$ref', within: trail };
  const base = { holder, key: '$ref', trail: place, role, isMapping: false };
  const own = typeof text === 'string' ? [{ ...base, text, ...(outer && { outer }) }] : [];
  return role === 'object' ? [...own, ...mappingsIn(holder, trail)] : own;
}

/** The references in the mapping of a discriminator. A value without a path is the name of a schema. */
function mappingsIn({ discriminator }: Record<string, unknown>, trail: Trail | undefined): Reference[] {
  const mapping = isObject(discriminator) ? discriminator.mapping : undefined;
  if (!isObject(mapping)) return [];
  const within = { key: 'mapping', within: { key: 'discriminator', within: trail } };
  return Object.entries(mapping).flatMap(([key, text]) =>
    typeof text === 'string' && /[#/]|\.(json|ya?ml)$/i.test(text)
      ? [{ text, holder: mapping, key, trail: { key, within }, role: 'object' as const, isMapping: true }]
      : [],
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys from the top of the file to a place. */
export function keysOf(trail: Trail | undefined): string[] {
  const keys: string[] = [];
  for (let at = trail; at !== undefined; at = at.within) keys.push(at.key);
  return keys.reverse();
}
