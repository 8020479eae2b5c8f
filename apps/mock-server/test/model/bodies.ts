import { arbitraryOf } from '@buddykit/arbitrary';
import fc from 'fast-check';
import { contract } from './contract.js';
import { fits } from './second-opinion.js';

/** A body for each of the forms that a schema has; always the same ones. */
export function bodiesOf(schema: string): unknown[] {
  return formsOf(schema).flatMap((form) => fc.sample(arbitraryOf(contract, form), { numRuns: 1, seed: 1 }));
}

function formsOf(name: string): string[] {
  const { oneOf, anyOf } = contract.components.schemas[name] ?? {};
  const branches = (oneOf ?? anyOf ?? []).flatMap(({ $ref = '' }) =>
    formsOf($ref.slice($ref.lastIndexOf('/') + 1)),
  );
  return branches.length === 0 ? [name] : branches;
}

/** What is left of a body when all goes that may. */
export function least(schema: string, body: unknown): unknown {
  return Object.keys(Object(body)).reduce((current, name) => {
    const { [name]: _, ...rest } = Object(current);
    return fits(schema, rest) ? rest : current;
  }, body);
}
