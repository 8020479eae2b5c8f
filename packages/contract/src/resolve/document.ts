import { ContractError } from '../contract-error.js';
import { isObject, type JsonObject, memberOf } from './json.js';
import { keysOf } from './json-pointer.js';
import { refuseDepth } from './refuse-depth.js';

/** A value of a document with the pointer to where it stands. */
export interface Placed<T = unknown> {
  readonly value: T;
  readonly pointer: string;
}

/** A document whose references can be followed. */
export interface Document {
  readonly root: JsonObject;
  /** Whether the schemas follow the rules of 3.0: nothing beside `$ref` counts, limits are exclusive by a flag. */
  readonly isOld: boolean;
}

/**
 * Takes a parsed OpenAPI document.
 *
 * @throws ContractError when it is not OpenAPI 3.0 or 3.1, or nested too deeply to be one
 */
export function openDocument(value: unknown, name: string): Document {
  if (!isObject(value)) {
    throw new ContractError(
      `The ${name} contract is ${describe(value)}; give an OpenAPI document as an object.`,
    );
  }
  const version = memberOf(value, 'openapi');
  if (typeof version !== 'string' || !/^3\.[01](\.|$)/.test(version)) throw refuseVersion(value, name);
  refuseDepth(value, name);
  return { root: value, isOld: version.startsWith('3.0') };
}

function refuseVersion(document: JsonObject, name: string): ContractError {
  const swagger = memberOf(document, 'swagger');
  if (swagger !== undefined) {
    return new ContractError(
      `The ${name} contract is Swagger ${swagger}; convert it to OpenAPI 3.0 or 3.1 first.`,
    );
  }
  const said = JSON.stringify(memberOf(document, 'openapi')) ?? 'no version';
  return new ContractError(`The ${name} contract says "openapi": ${said}; only 3.0 and 3.1 can be compared.`);
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

/**
 * Follows references until something stands there.
 *
 * @throws ContractError when a reference leads nowhere, in a circle, or out of the document
 */
export function follow(document: Document, placed: Placed): Placed {
  let current = placed;
  const seen = new Set<string>();
  for (;;) {
    const reference = memberOf(current.value, '$ref');
    if (typeof reference !== 'string') return current;
    if (seen.has(reference)) {
      throw new ContractError(`${current.pointer}: "$ref": "${reference}" leads back to itself.`);
    }
    seen.add(reference);
    current = target(document, reference, current.pointer);
  }
}

/**
 * What one reference leads to.
 *
 * @throws ContractError when it leads nowhere or out of the document
 */
export function target(document: Document, reference: string, from: string): Placed {
  if (!reference.startsWith('#')) {
    throw new ContractError(
      `${from}: "$ref": "${reference}" leads out of the document; bundle it first, or load it from its file.`,
    );
  }
  const pointer = decode(reference.slice(1), from);
  let value: unknown = document.root;
  for (const key of keysOf(pointer)) value = step(value, key);
  if (value === undefined) throw new ContractError(`${from}: "$ref": "${reference}" leads nowhere.`);
  return { value, pointer };
}

function decode(fragment: string, from: string): string {
  if (fragment !== '' && !fragment.startsWith('/')) {
    throw new ContractError(`${from}: "$ref": "#${fragment}" is no JSON pointer; start it with "#/".`);
  }
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function step(value: unknown, key: string): unknown {
  return Array.isArray(value) ? value[Number(key)] : memberOf(value, key);
}
