import type { OpenApiDocument } from '../diff-contracts.js';
import { decodePercent } from '../load/decode-percent.js';
import { resolveKeys } from '../load/resolve-keys.js';
import { valueAt } from '../load/value-at.js';
import { walkContract } from '../load/walk-contract.js';
import { keysOf } from '../resolve/json-pointer.js';

/** Tells whether a name is that of something in the contract: an operationId, or a JSON pointer. */
export function createIsTarget(document: OpenApiDocument): (name: unknown) => boolean {
  let operationIds: ReadonlySet<unknown> | undefined;
  return (name) => {
    if (typeof name !== 'string') return false;
    if (/^#?\//.test(name))
      return (
        valueAt(document, resolveKeys(document, keysOf(decodePercent(name.replace(/^#/, ''))))) !== undefined
      );
    operationIds ??= new Set(Array.from(walkContract(document), ({ value }) => value.operationId));
    return operationIds.has(name);
  };
}
