import type { Node } from './node.js';
import { shapeOf } from './shape.js';

/** Whether a property travels in the direction: a client sends no read-only one, a server no write-only one. */
export function isSeen(property: Node, direction: 'request' | 'response'): boolean {
  const { readOnly, writeOnly } = shapeOf(property);
  return direction === 'request' ? !readOnly : !writeOnly;
}
