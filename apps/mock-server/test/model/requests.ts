import { arbitraryOf } from '@buddykit/arbitrary';
import type { OperationId } from '@buddykit/core';
import { checkRequest } from '@buddykit/core/check';
import fc from 'fast-check';
import type { Sent } from './call.js';
import { contract, querySchemas, rowOf } from './contract.js';
import type { World } from './world.js';

/** A request in the making: it says which of the places that exist it goes to. */
export interface Draft extends Omit<Sent, 'place'> {
  place: number;
}

/** Requests of an operation that fit the contract. */
export function validDrafts(id: OperationId): fc.Arbitrary<Draft> {
  const { body } = rowOf(id);
  return draftsWith(id, body === undefined ? fc.constant(undefined) : arbitraryOf(contract, body));
}

/** Requests of an operation with bodies that are given. */
export function draftsWith(id: OperationId, body: fc.Arbitrary<unknown>): fc.Arbitrary<Draft> {
  const query = querySchemas(id).map(([name, schema]): [string, fc.Arbitrary<unknown>] => [
    name,
    arbitraryOf(contract, schema),
  ]);
  return fc.record({
    id: fc.constant(id),
    place: fc.nat(100),
    query: fc.record(Object.fromEntries(query), { requiredKeys: [], noNullPrototype: true }),
    body,
    saysGeneration: fc.boolean(),
    usesAlias: fc.boolean(),
  });
}

/**
 * The request to one of the places that exist, the first one where the body fits what is edited; undefined when there
 * is none.
 */
export async function sentTo(world: World, { place: wanted, ...draft }: Draft): Promise<Sent | undefined> {
  const places = await world.places.of(rowOf(draft.id).path);
  for (const index of places.keys()) {
    const place = places[(wanted + index) % places.length] ?? {};
    const sent: Sent = { ...draft, place };
    if (checkRequest(draft.id, draft.body, await world.knownOf(sent)).ok) return sent;
  }
  return undefined;
}

/** The request to one of the places that exist. */
export async function sentAnywhere(world: World, { place: wanted, ...draft }: Draft): Promise<Sent> {
  const places = await world.places.of(rowOf(draft.id).path);
  return { ...draft, place: places[wanted % places.length] ?? {} };
}
