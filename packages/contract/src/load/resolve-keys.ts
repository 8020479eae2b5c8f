import { keysOf } from '../resolve/json-pointer.js';
import { decodePercent } from './decode-percent.js';

/** How many references are followed one after the other. */
const hops = 100;

/**
 * The keys of the place that keys mean when they go on behind a reference, as `/paths/~1pets/get` does when the path
 * item is a `$ref`. Keys that lead nowhere stay as they are.
 */
export function resolveKeys(document: unknown, keys: readonly string[]): readonly string[] {
  let path = keys;
  for (let hop = 0; hop < hops; hop += 1) {
    const next = hopOver(document, path);
    if (next === undefined) break;
    path = next;
  }
  return path;
}

/** The keys past the first reference that they meet. */
function hopOver(document: unknown, keys: readonly string[]): readonly string[] | undefined {
  let at = document;
  for (const [index, key] of keys.entries()) {
    if (typeof at !== 'object' || at === null) return undefined;
    if (Object.hasOwn(at, key)) {
      at = Reflect.get(at, key);
      continue;
    }
    const reference = Object.hasOwn(at, '$ref') ? Reflect.get(at, '$ref') : undefined;
    if (typeof reference !== 'string' || !reference.startsWith('#/')) return undefined;
    return [...keysOf(decodePercent(reference.slice(1))), ...keys.slice(index)];
  }
  return undefined;
}
