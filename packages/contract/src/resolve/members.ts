import { isObject, listIn, memberOf, stringsIn } from './json.js';
import { pointTo } from './json-pointer.js';
import type { Node, Nodes } from './node.js';
import { keywordOf, type Part, toPart } from './part.js';

/** What a list must hold somewhere. */
export interface Contained {
  readonly node: Node;
  readonly min: number;
  readonly max: number;
}

/** What a schema says of what is inside an object or a list. */
export interface Members {
  readonly properties: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  readonly patternProperties: ReadonlyMap<string, Node>;
  /** What properties must fit that are not named. */
  readonly additional: Node;
  /** Whether no other properties than the named ones fit. */
  readonly isClosed: boolean;
  readonly propertyNames: Node;
  readonly dependentRequired: ReadonlyMap<string, readonly string[]>;
  readonly dependentSchemas: ReadonlyMap<string, Node>;
  readonly unevaluated: Node;
  readonly prefixItems: readonly Node[];
  readonly items: Node;
  readonly contains: readonly Contained[];
  readonly contentSchema: Node;
}

/** Puts together what parts say of the inside. */
export function membersOf(nodes: Nodes, parts: readonly Part[]): Members {
  const pointer = parts[0]?.pointer ?? '';
  const joined = (found: readonly Part[]): Node =>
    found.length === 0 ? nodes.of(true, pointer) : nodes.join(found);
  const below = (keyword: string) => joined(parts.flatMap((part) => partBelow(part, keyword)));
  const additional = joined(parts.flatMap((part) => additionalOf(part, parts)));
  return {
    properties: propertiesOf(nodes, parts),
    required: new Set(parts.flatMap((part) => stringsIn(keywordOf(part, 'required')))),
    patternProperties: joinByKey(nodes, parts, 'patternProperties'),
    additional,
    isClosed: additional.parts.some((part) => part.schema === false),
    propertyNames: below('propertyNames'),
    dependentRequired: dependentRequiredOf(parts),
    dependentSchemas: dependentSchemasOf(nodes, parts),
    unevaluated: joined(parts.flatMap((part) => unevaluatedOf(part, parts))),
    prefixItems: prefixItemsOf(nodes, parts),
    items: joined(parts.flatMap(itemsOf)),
    contains: parts.flatMap((part) => containedOf(nodes, part)),
    contentSchema: below('contentSchema'),
  };
}

function partBelow(part: Part, keyword: string): Part[] {
  const schema = keywordOf(part, keyword);
  return schema === undefined ? [] : [toPart(schema, pointTo(part.pointer, keyword))];
}

function partsByKey(part: Part, keyword: string): [string, Part][] {
  const written = keywordOf(part, keyword);
  if (!isObject(written)) return [];
  return Object.entries(written).map(([key, schema]) => [
    key,
    toPart(schema, pointTo(part.pointer, keyword, key)),
  ]);
}

/** A property that one part names and another one closes out is no property. */
function propertiesOf(nodes: Nodes, parts: readonly Part[]): Map<string, Node> {
  const found = new Map<string, Part[]>();
  for (const part of parts) {
    for (const [name, below] of partsByKey(part, 'properties')) {
      found.set(name, [...(found.get(name) ?? []), below]);
    }
  }
  const properties = new Map<string, Node>();
  for (const [name, own] of found) {
    const others = parts.flatMap((part) => (names(part, name) ? [] : additionalBelow(part)));
    if (others.some(({ schema }) => schema === false)) continue;
    properties.set(name, nodes.join([...own, ...others]));
  }
  return properties;
}

/** Whether the part may name the property. Patterns are not tried: a hostile one would never end. */
function names(part: Part, property: string): boolean {
  const isNamed = memberOf(keywordOf(part, 'properties'), property) !== undefined;
  return isNamed || keywordOf(part, 'patternProperties') !== undefined;
}

function additionalBelow(part: Part): Part[] {
  return partBelow(part, 'additionalProperties').filter(({ schema }) => schema !== true);
}

/** Where nothing else sees more than the parts do, "unevaluated" says the same as "additional". */
function additionalOf(part: Part, parts: readonly Part[]): Part[] {
  return hasHidden(parts) ? additionalBelow(part) : [...additionalBelow(part), ...unevaluatedBelow(part)];
}

function unevaluatedOf(part: Part, parts: readonly Part[]): Part[] {
  return hasHidden(parts) ? unevaluatedBelow(part) : [];
}

function unevaluatedBelow(part: Part): Part[] {
  return partBelow(part, 'unevaluatedProperties').filter(({ schema }) => schema !== true);
}

const hiding = ['oneOf', 'anyOf', 'if', 'dependentSchemas'];

function hasHidden(parts: readonly Part[]): boolean {
  return parts.some((part) => hiding.some((keyword) => keywordOf(part, keyword) !== undefined));
}

function joinByKey(nodes: Nodes, parts: readonly Part[], keyword: string): Map<string, Node> {
  const found = new Map<string, Part[]>();
  for (const [key, below] of parts.flatMap((part) => partsByKey(part, keyword))) {
    found.set(key, [...(found.get(key) ?? []), below]);
  }
  return new Map([...found].map(([key, below]) => [key, nodes.join(below)]));
}

function dependentRequiredOf(parts: readonly Part[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const part of parts) {
    for (const keyword of ['dependentRequired', 'dependencies'])
      addDependents(found, keywordOf(part, keyword));
  }
  return found;
}

function addDependents(found: Map<string, string[]>, written: unknown): void {
  if (!isObject(written)) return;
  for (const [key, needed] of Object.entries(written)) {
    if (!Array.isArray(needed)) continue;
    found.set(key, [...new Set([...(found.get(key) ?? []), ...stringsIn(needed)])].sort());
  }
}

function dependentSchemasOf(nodes: Nodes, parts: readonly Part[]): Map<string, Node> {
  return joinByKey(nodes, parts, 'dependentSchemas');
}

function prefixItemsOf(nodes: Nodes, parts: readonly Part[]): Node[] {
  const longest = Math.max(0, ...parts.map((part) => prefixOf(part).length));
  return Array.from({ length: longest }, (_, index) => {
    const found = parts.flatMap((part) => prefixOf(part)[index] ?? itemsOf(part));
    return nodes.join(found);
  });
}

function prefixOf(part: Part): Part[] {
  return listIn(keywordOf(part, 'prefixItems')).map((schema, index) =>
    toPart(schema, pointTo(part.pointer, 'prefixItems', index)),
  );
}

function itemsOf(part: Part): Part[] {
  const own = partBelow(part, 'items');
  return own.length > 0 ? own : partBelow(part, 'unevaluatedItems');
}

function containedOf(nodes: Nodes, part: Part): Contained[] {
  const [below] = partBelow(part, 'contains');
  if (below === undefined) return [];
  const min = keywordOf(part, 'minContains');
  const max = keywordOf(part, 'maxContains');
  return [
    {
      node: nodes.join([below]),
      min: typeof min === 'number' ? min : 1,
      max: typeof max === 'number' ? max : Number.POSITIVE_INFINITY,
    },
  ];
}
