import type { Node } from '../resolve/node.js';
import { omit } from '../resolve/part.js';
import { shapeOf, type Union } from '../resolve/shape.js';

/** As many combinations of branches as are asked one by one. */
const mostCombinations = 256;

/**
 * A value that must fit several unions must fit each of them. Where their combinations are too many to be asked one by
 * one, this gives a pair of schemas for each union; undefined where they are few.
 */
export function splitUnions(old: Node, next: Node): { old: Node; next: Node }[] | undefined {
  const [before, after] = [shapeOf(old).unions, shapeOf(next).unions];
  if (Math.max(before.length, after.length) < 2) return undefined;
  if (combinations(before) * combinations(after) <= mostCombinations) return undefined;
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, index) => ({
    old: withOnly(old, before[index]),
    next: withOnly(next, after[index]),
  }));
}

function combinations(unions: readonly Union[]): number {
  return unions.reduce((product, { branches }) => product * branches.length, 1);
}

function withOnly(node: Node, kept: Union | undefined): Node {
  const parts = node.flat.map((part) => {
    const others = ['oneOf', 'anyOf'].filter((keyword) => part !== kept?.part || keyword !== kept.keyword);
    return omit(part, 'allOf', ...others);
  });
  return node.nodes.join(parts);
}
