import type { OpenApiDocument } from '../diff-contracts.js';
import { valueAt } from '../load/value-at.js';
import { referenceOf } from '../load/walk-contract.js';
import { trailKeys, type Visit } from '../load/walk-objects.js';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The operations of a document by their objects, as `POST /pets`, also of path items that stand elsewhere. */
export function nameOperations(document: OpenApiDocument): ReadonlyMap<unknown, string> {
  const items = [
    ...entriesOf(document.paths),
    ...entriesOf(document.webhooks).map(([name, item]) => [`(webhook) ${name}`, item] as const),
  ];
  return new Map(
    items.flatMap(([path, item]) => {
      const target = resolveItem(document, item);
      return methods.map((method) => [valueAt(target, [method]), `${method.toUpperCase()} ${path}`] as const);
    }),
  );
}

function resolveItem(document: OpenApiDocument, item: unknown): unknown {
  const keys = typeof item === 'object' && item !== null ? referenceOf(item) : undefined;
  return keys === undefined ? item : valueAt(document, keys);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** What an object of a contract is, in words. */
export function namePlace({ value, trail }: Visit, operations: ReadonlyMap<unknown, string>): string {
  const operation = operations.get(value);
  if (operation !== undefined) return operation;
  if (typeof value.name === 'string' && typeof value.in === 'string')
    return `${value.in} parameter ${value.name}`;
  const keys = trailKeys(trail);
  const [group = '', name = ''] = keys.slice(-2);
  const owner = ownerOf(keys.slice(0, -2));
  if (group === 'properties') return `property ${name}${owner && ` of ${owner}`}`;
  if (group === 'headers') return `header ${name}`;
  if (group === 'schemas' || group === '$defs') return `schema ${name}`;
  return methods.includes(name) && 'responses' in value
    ? `${name.toUpperCase()} of a path`
    : keys.join(' / ');
}

/** The nearest thing around with a name of its own. */
function ownerOf(keys: readonly string[]): string {
  const at = keys.findLastIndex((key) => ['schemas', '$defs', 'properties', 'x-files'].includes(key));
  return at === -1 ? '' : (keys[at + 1] ?? '');
}
