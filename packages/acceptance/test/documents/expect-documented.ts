import { type Operation, type OperationId, operations, secretFields } from '@buddykit/core';
import { expect } from 'vitest';
import { atItsPlace, isFields } from './at-its-place.js';
import type { Fields } from './document.js';
import { unlistedFields } from './unlisted-fields.js';

/** Which answer it is, and of which server. */
export interface Source {
  operation: OperationId;
  /** As in `http://127.0.0.1:4567`. */
  origin: string;
}

/**
 * Holds an answer against a documented response: every documented key is there with its value, ids and links at their
 * place; any further key is one that the contract lets a client see; nothing in it is a secret.
 */
export function expectDocumented(answer: unknown, documented: Fields, { operation, origin }: Source): void {
  const { response = '' }: Operation = operations[operation];
  expect(answer).toMatchObject(atItsPlace(documented, answer, origin));
  expect(unlistedFields(response, answer)).toEqual([]);
  const text = JSON.stringify(answer);
  for (const name of secretFields) expect(text).not.toContain(name);
}

/** Follows every link of an answer that leads to an operation, and expects the object there. */
export async function expectLinksBack(
  answer: unknown,
  get: (url: string) => Promise<unknown>,
): Promise<void> {
  if (!isFields(answer)) return;
  const { id, url } = answer;
  if (isReadable(String(url))) expect(await get(String(url))).toMatchObject({ id, url });
  for (const inner of Object.values(answer)) await expectLinksBack(inner, get);
}

/** Whether the contract has an operation that reads what is at an address. */
export function isReadable(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname } = new URL(url);
  return Object.values<Operation>(operations).some(({ method, path }) => {
    const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    return method === 'GET' && pattern.test(pathname);
  });
}
