import type { OperationId } from '@buddykit/core';
import { contract, rowOf } from './contract.js';

/** The field by which the forms of an operation's body differ, where the body need not hold it. */
export function formField(id: OperationId): string | undefined {
  const { schemas } = contract.components;
  const branches = (schemas[rowOf(id).body ?? '']?.anyOf ?? []).map(
    ({ $ref = '' }) => schemas[$ref.slice($ref.lastIndexOf('/') + 1)]?.properties ?? {},
  );
  return Object.keys(branches[0] ?? {}).find((name) =>
    branches.every((properties) => properties[name]?.const !== undefined),
  );
}
