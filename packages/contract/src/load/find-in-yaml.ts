import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
} from 'yaml';
import { groupBy } from '../group-by.js';

export const mergeKey = '<<';

/** The name that a key of a YAML map has as a property. */
export function nameOf(key: unknown): unknown {
  if (!isScalar(key)) return key;
  return typeof key.value === 'symbol' ? mergeKey : String(key.value ?? '');
}

/** Where a node begins, as an offset. */
export function placeOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Tells at which offset of a document keys lead to something, or to the nearest that is there. */
export function findInYaml(document: Document.Parsed): (keys: readonly string[]) => number {
  const resolve = resolver(document);
  return (keys) => {
    let node: unknown = document.contents;
    let offset = placeOf(node) ?? 0;
    for (const key of keys) {
      const found = stepInto(resolve(node), key, resolve);
      if (found === undefined) break;
      offset = placeOf(found.mark) ?? offset;
      node = found.value;
    }
    return offset;
  };
}

type Resolve = (node: unknown) => unknown;

interface Found {
  /** What shows the place: the key of a property, or an item itself. */
  readonly mark: unknown;
  readonly value: unknown;
}

function stepInto(node: unknown, key: string, resolve: Resolve): Found | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? undefined : { mark: item, value: item };
  }
  return isMap(node) ? propertyOf(node, key, resolve) : undefined;
}

function propertyOf(map: YAMLMap, key: string, resolve: Resolve): Found | undefined {
  const own = pairsOf(map).get(key)?.at(-1);
  if (own !== undefined) return { mark: own.key, value: own.value };
  return (pairsOf(map).get(mergeKey) ?? [])
    .map(({ value }) => resolve(value))
    .flatMap((value) => (isSeq(value) ? value.items : [value]))
    .map((value) => stepInto(resolve(value), key, resolve))
    .find((found) => found !== undefined);
}

const known = new WeakMap<YAMLMap, ReadonlyMap<unknown, readonly Pair[]>>();

/** The pairs of a map by their names: a map with very many is asked very often. */
function pairsOf(map: YAMLMap): ReadonlyMap<unknown, readonly Pair[]> {
  const pairs = known.get(map) ?? groupBy(map.items, ({ key }) => nameOf(key));
  known.set(map, pairs);
  return pairs;
}

/** What an alias stands for, without a search through the document for each. */
function resolver(document: Document.Parsed): Resolve {
  let anchored: Node[] | undefined;
  const resolveAlias = (alias: Alias) => {
    anchored ??= listAnchored(document);
    const end = placeOf(alias) ?? 0;
    return anchored.findLast((node) => anchorOf(node) === alias.source && (placeOf(node) ?? 0) < end);
  };
  return (node) => (isAlias(node) ? resolveAlias(node) : node);
}

function listAnchored(document: Document.Parsed): Node[] {
  const found: Node[] = [];
  visit(document, (_, node) => {
    if (!isPair(node) && isNode(node) && anchorOf(node) !== undefined) found.push(node);
  });
  return found;
}

function anchorOf(node: Node): string | undefined {
  return 'anchor' in node ? node.anchor : undefined;
}
