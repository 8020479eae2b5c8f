import { branchesOf, isNullOnly } from './flatten.js';
import { isObject, listIn, memberOf, textIn } from './json.js';
import { pointTo } from './json-pointer.js';
import { type Limits, limitsOf, type Range, rangeOf } from './limits.js';
import { type Members, membersOf } from './members.js';
import type { Node, Nodes } from './node.js';
import { keywordOf, type Part } from './part.js';
import type { TypeName } from './type-name.js';
import { typesOf } from './types.js';
import { intersect, isOfType, listedIn, ownValues } from './values.js';

/** Alternatives of which a value must fit one. */
export interface Union {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly part: Part;
  /** Without those that only fit null. */
  readonly branches: readonly Part[];
}

/** A condition: what must fit when `if` does, and when it does not. */
export interface Condition {
  readonly if: Node;
  readonly then: Node;
  readonly else: Node;
}

/** How a discriminator tells the branches of a union apart. */
export interface Discriminator {
  readonly propertyName: string;
  readonly mapping: ReadonlyMap<string, string>;
  readonly pointer: string;
}

/** What a schema says, however it was written. */
export interface Shape extends Members {
  readonly nodes: Nodes;
  readonly parts: readonly Part[];
  /** Without null. */
  readonly types: ReadonlySet<TypeName>;
  /** Whether no type is named. */
  readonly isUntyped: boolean;
  readonly isNullable: boolean;
  /** The only values that fit, without null. */
  readonly values: readonly unknown[] | undefined;
  /** Values that are known among others, as with `x-extensible-enum`. */
  readonly knownValues: readonly string[];
  readonly limits: Limits;
  readonly range: Range;
  readonly formats: readonly string[];
  readonly patterns: readonly string[];
  readonly unions: readonly Union[];
  readonly discriminator: Discriminator | undefined;
  readonly conditions: readonly Condition[];
  readonly nots: readonly Node[];
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  /** Where each keyword stands. */
  readonly pointerOf: (keyword: string) => string;
  /** The value of a keyword that only describes, such as `default`; the last one that is written. */
  readonly note: (keyword: string) => unknown;
}

const shapes = new WeakMap<Node, Shape>();

/** What a schema says, put together once. */
export function shapeOf(node: Node): Shape {
  const known = shapes.get(node);
  if (known !== undefined) return known;
  const shape = createShape(node.nodes, node.flat);
  shapes.set(node, shape);
  return shape;
}

function createShape(nodes: Nodes, parts: readonly Part[]): Shape {
  const lists = parts
    .flatMap((part) => unionsOf(nodes, part))
    .map((union) => ({ union, values: listedIn(union.branches.map((branch) => nodes.join([branch]))) }));
  const values = intersect([...parts.map(ownValues), ...lists.map((list) => list.values)]);
  const types = typesOf(parts, values);
  const holder = (keyword: string) => parts.findLast((part) => keywordOf(part, keyword) !== undefined);
  return {
    nodes,
    parts,
    types,
    isUntyped: parts.every(isUntyped),
    isNullable: parts.every((part) => allowsNull(nodes, part)),
    values: values?.filter((value) => isOfType(types, value)),
    knownValues: parts.flatMap((part) => listIn(keywordOf(part, 'x-extensible-enum')).map(String)),
    limits: limitsOf(parts),
    range: rangeOf(parts, types),
    formats: textsOf(parts, 'format').filter((format) => format !== 'password'),
    patterns: textsOf(parts, 'pattern'),
    unions: lists.filter((list) => list.values === undefined).map((list) => list.union),
    discriminator: discriminatorOf(parts),
    conditions: parts.flatMap((part) => conditionOf(nodes, part)),
    nots: parts.flatMap((part) => nodesBelow(nodes, part, 'not')),
    readOnly: parts.some((part) => keywordOf(part, 'readOnly') === true),
    writeOnly: parts.some((part) => keywordOf(part, 'writeOnly') === true),
    deprecated: parts.some((part) => keywordOf(part, 'deprecated') === true),
    pointerOf: (keyword) => {
      const part = holder(keyword);
      return part === undefined ? (parts[0]?.pointer ?? '') : pointTo(part.pointer, keyword);
    },
    note: (keyword) => {
      const part = holder(keyword);
      return part && keywordOf(part, keyword);
    },
    ...membersOf(nodes, parts),
  };
}

function isUntyped(part: Part): boolean {
  return (
    part.schema !== false &&
    keywordOf(part, 'type') === undefined &&
    part.omits.every((key) => key !== 'type')
  );
}

/** As many schemas as are asked whether null fits one of them. */
const mostAsked = 500;

/** `asked` has the schemas that were looked at: one in a circle says nothing of null that it has not said already. */
function allowsNull(nodes: Nodes, part: Part, asked = new Map<unknown, boolean>()): boolean {
  if (part.orNull) return true;
  if (!isObject(part.schema)) return part.schema !== false;
  if (keywordOf(part, 'nullable') === true) return true;
  const type = keywordOf(part, 'type');
  if (type !== undefined && type !== 'null' && !listIn(type).includes('null')) return false;
  const values = ownValues(part);
  if (values !== undefined && !values.includes(null)) return false;
  return ['oneOf', 'anyOf'].every((keyword) => {
    const branches = branchesOf(part, keyword);
    return branches.length === 0 || branches.some((branch) => isNullableBranch(nodes, branch, asked));
  });
}

function isNullableBranch(nodes: Nodes, branch: Part, asked: Map<unknown, boolean>): boolean {
  if (isNullOnly(nodes.document, branch)) return true;
  const known = asked.get(branch.schema);
  if (known !== undefined || asked.size > mostAsked) return known ?? false;
  asked.set(branch.schema, false);
  const isNullable = nodes.join([branch]).flat.every((part) => allowsNull(nodes, part, asked));
  asked.set(branch.schema, isNullable);
  return isNullable;
}

function unionsOf(nodes: Nodes, part: Part): Union[] {
  return (['oneOf', 'anyOf'] as const).flatMap((keyword) => {
    const branches = branchesOf(part, keyword).filter((branch) => !isNullOnly(nodes.document, branch));
    return branches.length === 0 ? [] : [{ keyword, part, branches }];
  });
}

function discriminatorOf(parts: readonly Part[]): Discriminator | undefined {
  for (const part of parts) {
    const written = keywordOf(part, 'discriminator');
    const propertyName = textIn(memberOf(written, 'propertyName'));
    if (propertyName === undefined) continue;
    const mapping = memberOf(written, 'mapping');
    const entries = isObject(mapping)
      ? Object.entries(mapping).map(([key, to]) => [key, String(to)] as const)
      : [];
    return { propertyName, mapping: new Map(entries), pointer: pointTo(part.pointer, 'discriminator') };
  }
  return undefined;
}

function conditionOf(nodes: Nodes, part: Part): Condition[] {
  const [test] = nodesBelow(nodes, part, 'if');
  if (test === undefined) return [];
  const [then = anything(nodes, part), other = anything(nodes, part)] = [
    nodesBelow(nodes, part, 'then')[0],
    nodesBelow(nodes, part, 'else')[0],
  ];
  return [{ if: test, then, else: other }];
}

function nodesBelow(nodes: Nodes, part: Part, keyword: string): Node[] {
  const schema = keywordOf(part, keyword);
  return schema === undefined ? [] : [nodes.of(schema, pointTo(part.pointer, keyword))];
}

/** The schema that everything fits. */
function anything(nodes: Nodes, part: Part): Node {
  return nodes.of(true, part.pointer);
}

function textsOf(parts: readonly Part[], keyword: string): string[] {
  const texts = parts.flatMap((part) => textIn(keywordOf(part, keyword)) ?? []);
  return [...new Set(texts)].sort();
}
