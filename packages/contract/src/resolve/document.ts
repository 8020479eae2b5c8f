import { ContractError } from '../contract-error.js';
import { decodePercent } from '../load/decode-percent.js';
import { findAnchor } from '../load/find-anchor.js';
import { valueAt } from '../load/value-at.js';
import { isObject, type JsonObject, memberOf } from './json.js';
import { keysOf, pointTo } from './json-pointer.js';
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
  const fragment = decodePercent(reference.slice(1));
  const isPointer = fragment === '' || fragment.startsWith('/');
  const keys = isPointer ? keysOf(fragment) : findAnchor(document.root, fragment);
  const value = keys && valueAt(document.root, keys);
  if (keys === undefined || value === undefined)
    throw new ContractError(`${from}: "$ref": "${reference}" leads nowhere.`);
  return { value, pointer: pointTo('', ...keys) };
}
