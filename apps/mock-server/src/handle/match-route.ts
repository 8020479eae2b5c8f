import { type OperationId, operations } from '@buddykit/core';
import { Refusal } from './refusal.js';

/** An operation and the texts that its path holds, decoded. */
export interface Route {
  id: OperationId;
  texts: Record<string, string>;
}

interface Node {
  fixed: Map<string, Node>;
  parameter?: { name: string; node: Node };
  operations: Map<string, OperationId>;
}

const root = buildTree();

/**
 * Finds the operation that a method and a path mean.
 *
 * @throws {Refusal} when there is none, or none with this method
 */
export function matchRoute(method: string, path: string): Route {
  const texts: Record<string, string> = {};
  let node: Node | undefined = root;
  for (const segment of path.slice(1).split('/')) {
    node = step(node, segment, texts);
    if (node === undefined) break;
  }
  if (node === undefined || node.operations.size === 0) {
    throw new Refusal('absent', [
      `There is no operation at ${path}. GET /openapi.json lists those that exist.`,
    ]);
  }
  const id = node.operations.get(method === 'HEAD' ? 'GET' : method);
  if (id !== undefined) return { id, texts };
  const allowed = [...node.operations.keys()].join(', ');
  throw new Refusal('wrongMethod', [`${method} cannot be used at ${path}; use one of ${allowed}.`], {
    allow: allowed,
  });
}

function step(node: Node, segment: string, texts: Record<string, string>): Node | undefined {
  const fixed = node.fixed.get(segment);
  if (fixed !== undefined) return fixed;
  const { parameter } = node;
  if (parameter === undefined || segment === '') return undefined;
  texts[parameter.name] = decode(segment);
  return parameter.node;
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal('invalid', [`The path holds ${segment}, which is not valid percent-encoding.`]);
  }
}

function buildTree(): Node {
  const tree = newNode();
  for (const [id, { method, path }] of Object.entries(operations)) {
    const end = path.slice(1).split('/').reduce(grow, tree);
    end.operations.set(method, id as OperationId);
  }
  return tree;
}

function grow(node: Node, segment: string): Node {
  if (segment.startsWith('{')) {
    node.parameter ??= { name: segment.slice(1, -1), node: newNode() };
    return node.parameter.node;
  }
  const next = node.fixed.get(segment) ?? newNode();
  node.fixed.set(segment, next);
  return next;
}

function newNode(): Node {
  return { fixed: new Map(), operations: new Map() };
}
