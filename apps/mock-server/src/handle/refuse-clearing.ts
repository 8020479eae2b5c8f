import type { Shape } from '@buddykit/core';
import type { Contract } from '../contracts/contract.js';
import { invalid } from './invalid.js';

type Answer = ReturnType<Contract['responseOf']>;

/**
 * Refuses to clear what every answer has: an edit may set any field to null, but some an object cannot be without.
 *
 * @throws {Refusal} naming those fields
 */
export function refuseClearing({ schema = '', shapes }: Answer, changes: Record<string, unknown>): void {
  const cleared = Object.keys(changes).filter((name) => changes[name] === null);
  if (cleared.length === 0) return;
  const kept = fieldsAlwaysThere(shapes, shapes[schema]);
  const problems = cleared
    .filter((name) => kept.includes(name))
    .map((path) => ({ path, message: 'cannot be cleared with null, since it is always there' }));
  if (problems.length > 0) throw invalid(problems);
}

function fieldsAlwaysThere(shapes: Answer['shapes'], shape: Shape | undefined): string[] {
  if (shape?.kind === 'object')
    return shape.fields.filter(({ required }) => required).map(({ name }) => name);
  if (shape?.kind !== 'union') return [];
  const [first = [], ...others] = shape.branches.map((branch) =>
    fieldsAlwaysThere(shapes, shapes[branch.shape]),
  );
  return first.filter((name) => others.every((names) => names.includes(name)));
}
