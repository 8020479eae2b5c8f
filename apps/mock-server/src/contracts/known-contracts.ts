import { contract as october2024 } from '@buddykit/core/check';
import { modules } from './2026-01/modules.js';
import { bridgeOf, renewalOf } from './bridge.js';
import { Contract } from './contract.js';

/** The dates of the contracts that the server knows, the oldest first. The first one is the usual one. */
export const contractDates = ['2024-10', '2026-01'] as const;
export type ContractDate = (typeof contractDates)[number];

/** The contract that holds when nothing else is asked for. Seeds are written by it. */
export const usualContract = new Contract('2024-10', october2024, bridgeOf(modules));

const loaded = new Map<ContractDate, Contract>([['2024-10', usualContract]]);

/** The contract of a date; undefined as long as it was not loaded. */
export function findContract(date: ContractDate): Contract | undefined {
  return loaded.get(date);
}

/** Loads the contract of a date: only the usual one is there from the start, since it costs time. */
export async function loadContract(date: ContractDate): Promise<void> {
  if (loaded.has(date)) return;
  const { contract } = await import('@buddykit/core/2026-01');
  loaded.set('2026-01', new Contract('2026-01', contract, renewalOf(modules)));
}

/**
 * The date that a text is.
 *
 * @param source where it was said, for the message
 * @throws naming the dates that there are
 */
export function readDate(text: string, source: string): ContractDate {
  const date = contractDates.find((known) => known === text);
  if (date !== undefined) return date;
  const known = contractDates.join(' and ');
  throw new Error(
    `${source} must be the date of a contract; it is ${JSON.stringify(text)}. There are ${known}.`,
  );
}
