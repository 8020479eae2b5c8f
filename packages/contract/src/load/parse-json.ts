import { type Node, parseTree } from 'jsonc-parser';
import { groupBy } from '../group-by.js';
import type { ParsedText } from './parsed-text.js';

/** Parses JSON. The places of its values are only looked for when one is asked for. */
export function parseJson(text: string): ParsedText {
  let tree: Node | undefined;
  return {
    value: JSON.parse(text),
    offsetOf(keys) {
      tree ??= parseTree(text);
      return tree === undefined ? 0 : find(tree, keys);
    },
  };
}

function find(tree: Node, keys: readonly string[]): number {
  let node = tree;
  let offset = tree.offset;
  for (const key of keys) {
    const found = node.type === 'array' ? itemOf(node, key) : propertyOf(node, key);
    if (found === undefined) break;
    offset = found.offset;
    node = found.value;
  }
  return offset;
}

interface Found {
  readonly offset: number;
  readonly value: Node;
}

function itemOf({ children = [] }: Node, key: string): Found | undefined {
  const value = children[Number(key)];
  return value && { offset: value.offset, value };
}

const known = new WeakMap<Node, ReadonlyMap<unknown, readonly Node[]>>();

/** The last property of a name, as it is the one that `JSON.parse` keeps. */
function propertyOf(node: Node, key: string): Found | undefined {
  const properties = known.get(node) ?? groupBy(node.children ?? [], ({ children }) => children?.[0]?.value);
  known.set(node, properties);
  const property = properties.get(key)?.at(-1);
  const value = property?.children?.[1];
  return property && value && { offset: property.offset, value };
}
