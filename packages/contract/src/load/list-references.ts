import { isObject } from '../resolve/json.js';
import { type Role, type Trail, type Visit, type Visited, walkObjects } from './walk-objects.js';

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

/** Collects the references of a value, without following them. What was visited before is left out. */
export function listReferences(
  start: Omit<Visit, 'value'> & { value: unknown },
  visited: Visited,
): Reference[] {
  return Array.from(walkObjects(start, visited), referencesIn).flat();
}

function referencesIn({ value: holder, role, trail, outer }: Visit): Reference[] {
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
