import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '@buddykit/codegen';

/** Where the resolved contract is. */
export const contractFile = 'packages/core/src/generated/openapi.json';

/** The resolved contract of a repository. */
export async function readContract(root: string): Promise<Contract> {
  // What the emitter wrote; the check of stale files says that it did.
  return JSON.parse(await readFile(join(root, contractFile), 'utf8')) as Contract;
}

/** The component name at the end of a reference. */
export function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/** What a reference of the contract leads to, or the object itself. */
export function follow<T extends { $ref?: string }>(contract: Contract, item: T): T {
  if (item.$ref === undefined) return item;
  const keys = item.$ref.slice(2).split('/');
  const found = keys.reduce<unknown>((value, key) => Object(value)[key], contract);
  if (found === undefined) throw new Error(`The contract refers to ${item.$ref}, which it does not have.`);
  return found as T; // The contract is valid OpenAPI, so a reference leads to its own kind.
}
