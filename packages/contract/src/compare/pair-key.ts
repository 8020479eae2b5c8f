import type { Node } from '../resolve/node.js';

/** More nodes than two documents have; two of such numbers and a bit are still exact. */
const mostNodes = 2 ** 25;

/** One number for two nodes in their order. */
export function pairKey(left: Node, right: Node, isBranch: boolean): number {
  return (left.id * mostNodes + right.id) * 2 + (isBranch ? 1 : 0);
}
