import { type Operation, type OperationId, operations } from '@buddykit/core';
import { Refusal } from './refusal.js';

/** An operation and the texts that its path holds, decoded. */
export interface Route {
  id: OperationId;
  texts: Record<string, string>;
}

interface Node {
  fixed: Map<string, Node>;
  parameter?: { name: string; node: Node; takesRest: boolean };
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
  const node = walk(root, path.slice(1).split('/'), texts);
  if (node === undefined || node.operations.size === 0) {
    throw new Refusal('absent', [
      `There is no operation at ${path}. GET /openapi.json lists those that exist.`,
    ]);
  }
  const id = node.operations.get(method === 'HEAD' ? 'GET' : method);
  if (id !== undefined) return { id, texts };
  const allowed = [...node.operations.keys()].join(', ');
  const message = `${method} cannot be used at ${path}; use one of ${allowed}.`;
  throw new Refusal('wrongMethod', [message], { allow: allowed });
}

function walk(node: Node, segments: string[], texts: Record<string, string>): Node | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) return node;
  const fixed = node.fixed.get(segment);
  if (fixed !== undefined) return walk(fixed, rest, texts);
  const { parameter } = node;
  if (parameter === undefined || segment === '') return undefined;
  texts[parameter.name] = (parameter.takesRest ? segments : [segment]).map(decode).join('/');
  return parameter.takesRest ? parameter.node : walk(parameter.node, rest, texts);
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
  for (const [id, operation] of Object.entries<Operation>(operations)) {
    const { method, path, alias, parameters } = operation;
    const rest = parameters.find(({ multiSegment }) => multiSegment)?.name;
    for (const known of alias === undefined ? [path] : [path, alias]) {
      const end = known
        .slice(1)
        .split('/')
        .reduce((node, segment) => grow(node, segment, rest), tree);
      end.operations.set(method, id as OperationId);
    }
  }
  return tree;
}

function grow(node: Node, segment: string, rest: string | undefined): Node {
  if (segment.startsWith('{')) {
    const name = segment.slice(1, -1);
    node.parameter ??= { name, node: newNode(), takesRest: name === rest };
    return node.parameter.node;
  }
  const next = node.fixed.get(segment) ?? newNode();
  node.fixed.set(segment, next);
  return next;
}

function newNode(): Node {
  return { fixed: new Map(), operations: new Map() };
}
