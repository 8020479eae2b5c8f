import type { OperationId } from '@buddykit/core';
import type { Translations } from '@buddykit/core/check';
import type { BodyChange, BodyChanges, ContractModule } from './contract-module.js';

/** What leads from one contract to the newest one and back. */
export interface Bridge {
  up: Translations;
  down: Translations;
  bodyChanges: ReadonlyMap<OperationId, readonly BodyChange[]>;
  modules: readonly ContractModule[];
}

/** The bridge of an older contract. */
export function bridgeOf(modules: readonly ContractModule[]): Bridge {
  return {
    up: mergeTranslations(modules.map(({ up }) => up)),
    down: mergeTranslations(modules.map(({ down }) => down)),
    bodyChanges: mergeChanges(modules.map(({ upBody }) => upBody)),
    modules,
  };
}

/** The bridge of the newest contract, which leads nowhere but lets what older clients said be forgotten. */
export function renewalOf(modules: readonly ContractModule[]): Bridge {
  return {
    up: {},
    down: {},
    bodyChanges: mergeChanges(modules.map(({ renewBody }) => renewBody)),
    modules: [],
  };
}

type Translate = (value: unknown) => unknown;

/** One translation for each schema; where several modules have one, each goes on from what the last one gave. */
function mergeTranslations(parts: readonly (Translations | undefined)[]): Translations {
  const merged: Record<string, Translate> = {};
  for (const [schema, translate] of parts.flatMap((part) => Object.entries(part ?? {}))) {
    const [first, next] = [merged[schema], translate as Translate];
    const both: Translate = first === undefined ? next : (value) => follow(first(value), next);
    merged[schema] = both;
    // The form of the schema in requests, where it differs from that in responses.
    merged[`${schema}Input`] = both;
  }
  return merged;
}

function follow(value: unknown, next: Translate): unknown {
  return value === undefined ? undefined : next(value);
}

function mergeChanges(parts: readonly (BodyChanges | undefined)[]): Bridge['bodyChanges'] {
  const merged = new Map<OperationId, BodyChange[]>();
  for (const [id, change] of parts.flatMap((part) => Object.entries(part ?? {}))) {
    const operation = id as OperationId;
    merged.set(operation, [...(merged.get(operation) ?? []), change]);
  }
  return merged;
}
