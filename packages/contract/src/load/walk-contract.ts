import type { OpenApiDocument } from '../diff-contracts.js';
import { keysOf } from '../resolve/json-pointer.js';
import { decodePercent } from './decode-percent.js';
import { valueAt } from './value-at.js';
import { createVisited, type Trail, type Visit, walkObjects } from './walk-objects.js';

/** Goes once through all objects and lists of a document, and of what its references lead to. */
export function* walkContract(document: OpenApiDocument): Generator<Visit> {
  const visited = createVisited();
  const starts: Parameters<typeof walkObjects>[0][] = [{ value: document, role: 'object', trail: undefined }];
  const open = (keys: string[]) =>
    starts.push({ value: valueAt(document, keys), role: 'object', trail: toTrail(keys) });
  for (let start = starts.pop(); start !== undefined; start = starts.pop()) {
    for (const visit of walkObjects(start, visited)) {
      referencesOf(visit.value).forEach(open);
      yield visit;
    }
  }
}

function referencesOf(value: object): string[][] {
  const keys = referenceOf(value);
  return keys === undefined ? [] : [keys];
}

/** The keys that the reference of an object leads along, if it has one. */
export function referenceOf(value: object): string[] | undefined {
  const reference: unknown = Object.hasOwn(value, '$ref') ? Reflect.get(value, '$ref') : undefined;
  return typeof reference === 'string' && reference.startsWith('#/')
    ? keysOf(decodePercent(reference.slice(1)))
    : undefined;
}

function toTrail(keys: readonly string[]): Trail | undefined {
  return keys.reduce<Trail | undefined>((within, key) => ({ key, within }), undefined);
}
