import type { Buddy } from '@buddykit/sdk';
import type { Call } from '../request/call.js';

type Resource = Record<string, ((...args: unknown[]) => Promise<unknown>) | undefined> & {
  iterate?(parameters: unknown): AsyncIterable<unknown>;
};

/** Makes a call with the SDK. */
export async function sendCall({ row, parameters, body }: Call, buddy: Buddy): Promise<unknown> {
  const [, verb = ''] = row.id.split('.');
  const resource = resourceOf(row.id, buddy);
  const method = resource?.[verb];
  if (method === undefined) throw new Error(`The SDK has no ${row.id}; build it from the same contract.`);
  return method.apply(resource, row.body === undefined ? [parameters] : [parameters, body]);
}

/** Gets all pages of a list with the SDK, as an answer that holds the whole list. */
export async function sendPages({ row, parameters }: Call, buddy: Buddy): Promise<unknown> {
  const elements: unknown[] = [];
  const pages = resourceOf(row.id, buddy)?.iterate?.(parameters);
  if (pages === undefined)
    throw new Error(`The SDK has no pages of ${row.id}; build it from the same contract.`);
  for await (const element of pages) elements.push(element);
  return { [row.paged ?? '']: elements };
}

function resourceOf(id: string, buddy: Buddy): Resource | undefined {
  const [group = ''] = id.split('.');
  // The SDK has a method for each operation; which one this is, is known only now.
  return (buddy as unknown as Record<string, Resource | undefined>)[group];
}
