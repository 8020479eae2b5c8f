import type { Node } from './node.js';
import { omit, type Part, toPart } from './part.js';
import { type Shape, shapeOf, type Union } from './shape.js';
import type { TypeName } from './type-name.js';

/** One of the schemas of which a value must fit one. */
export interface Alternative {
  readonly node: Node;
  /** What tells it from the others, in either document: a value of the discriminator, a name, a title. */
  readonly keys: readonly string[];
}

/**
 * The alternatives that a schema offers; itself when it offers none. A list of values beside a branch that takes any
 * value of their type offers nothing of its own.
 */
export function alternativesOf(node: Node, isSplit: boolean): readonly Alternative[] {
  const { unions, types, isUntyped } = shapeOf(node);
  const [union] = unions;
  if (union !== undefined) return withoutListed(branchesOf(node, union));
  if (!isSplit || isUntyped || types.size < 2) return [{ node, keys: [] }];
  return [...types].map((type) => ({ node: narrowToType(node, type), keys: [] }));
}

function branchesOf(node: Node, union: Union): Alternative[] {
  const { discriminator } = shapeOf(node);
  return union.branches.map((branch) => {
    const [name, title] = [nameOf(branch), titleOf(branch)];
    const values = [...(discriminator?.mapping ?? [])].filter(([, to]) => leadsTo(to, branch));
    return {
      node: joinBranch(node, union, branch),
      keys: [
        ...values.map(([value]) => `value ${value}`),
        ...(name === undefined ? [] : [`name ${name}`]),
        ...(title === undefined ? [] : [`title ${title}`]),
      ],
    };
  });
}

function referenceOf({ schema }: Part): string | undefined {
  return typeof schema === 'object' && schema !== null && '$ref' in schema ? String(schema.$ref) : undefined;
}

function nameOf(branch: Part): string | undefined {
  return referenceOf(branch)?.split('/').at(-1);
}

function titleOf({ schema }: Part): string | undefined {
  return typeof schema === 'object' && schema !== null && 'title' in schema
    ? String(schema.title)
    : undefined;
}

function leadsTo(to: string, branch: Part): boolean {
  return to === referenceOf(branch) || to === nameOf(branch);
}

/** Everything else that is said, and this branch. */
function joinBranch(node: Node, union: Union, branch: Part): Node {
  const others = node.flat.map((part) => {
    const bare = part.omits.includes('allOf') ? part : omit(part, 'allOf');
    return part === union.part ? omit(bare, union.keyword) : bare;
  });
  return node.nodes.join([branch, ...others.filter(saysSomething)]);
}

function saysSomething({ schema, omits }: Part): boolean {
  if (typeof schema !== 'object' || schema === null) return schema !== true;
  return Object.keys(schema).some((key) => !omits.includes(key) && !notes.has(key));
}

const notes = new Set([
  'description',
  'title',
  'example',
  'examples',
  'externalDocs',
  'discriminator',
  '$comment',
]);

function withoutListed(alternatives: Alternative[]): readonly Alternative[] {
  const open = alternatives.map(({ node }) => shapeOf(node)).filter(isOpenScalar);
  return alternatives.filter(({ node }) => {
    const { values, types } = shapeOf(node);
    return values === undefined || !open.some((shape) => [...types].every((type) => shape.types.has(type)));
  });
}

/** Whether the branch takes any text or number whatever. */
function isOpenScalar({ values, types, limits, range, ...shape }: Shape): boolean {
  const isScalar = [...types].every((type) => type === 'string' || type === 'number' || type === 'integer');
  const said = [shape.patterns, shape.formats, shape.unions, shape.nots, shape.conditions, range.multipleOf];
  const isFree =
    Object.keys(limits).length === 0 &&
    said.every(({ length }) => length === 0) &&
    !range.lower &&
    !range.upper;
  return values === undefined && isScalar && types.size > 0 && isFree;
}

/** The node that only has values of one type. */
function narrowToType(node: Node, type: TypeName): Node {
  return node.nodes.join([...node.parts, toPart(typeSchemas[type], node.pointer)]);
}

const typeSchemas: Record<TypeName, { type: TypeName }> = {
  string: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  array: { type: 'array' },
  object: { type: 'object' },
};
