import { type Operation, type OperationId, operations } from '@buddykit/core';
import { findNotEmulated, type NotEmulated } from '../handlers/not-emulated.js';
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
 * Finds the operation that a method and a path mean, or what they ask for that is knowingly not emulated.
 *
 * @throws {Refusal} when there is neither, or no operation with this method
 */
export function matchRoute(method: string, path: string): Route | NotEmulated {
  const texts: Record<string, string> = {};
  const node = walk(root, path.slice(1).split('/'), texts);
  const id = node?.operations.get(method === 'HEAD' ? 'GET' : method);
  if (id !== undefined) return { id, texts };
  const known = findNotEmulated(method, path);
  if (known !== undefined) return known;
  throw refuse(method, path, [...(node?.operations.keys() ?? [])]);
}

function refuse(method: string, path: string, methods: readonly string[]): Refusal {
  if (methods.length === 0) {
    const message = `There is no operation at ${path}. GET /openapi.json lists those that exist.`;
    return new Refusal('absent', [message]);
  }
  const allowed = methods.join(', ');
  const message = `${method} cannot be used at ${path}; use one of ${allowed}.`;
  return new Refusal('wrongMethod', [message], { allow: allowed });
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
