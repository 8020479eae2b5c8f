import { isSeen } from '../resolve/is-seen.js';
import type { Node } from '../resolve/node.js';
import { type Shape, shapeOf } from '../resolve/shape.js';
import type { SchemaContext } from '../rules/rule.js';
import { union } from '../rules/union.js';
import { childrenOf } from './children.js';
import { compareNodes, type Hit, isUnion } from './compare-nodes.js';
import { Fitting } from './fitting.js';
import { matchBranches } from './match-branches.js';

/** Two schemas that stand at the same place of two documents. */
export interface SchemaPair {
  readonly old: Node;
  readonly next: Node;
  /** The way to the place, from the body or the parameter. */
  readonly path: readonly string[];
  readonly isBranch: boolean;
}

/** How values travel where schemas are compared. */
export type Travel = Pick<SchemaContext, 'direction' | 'isText' | 'isXml'>;

/** An outcome with where it came about. */
export interface SchemaHit extends Hit {
  readonly pair: SchemaPair;
}

interface Looked {
  readonly hits: readonly Hit[];
  /** With the steps that lead there from here. */
  readonly inside: readonly SchemaPair[];
}

/** Compares schemas and all that is inside them; remembers what was compared for the whole of two documents. */
export class SchemaWalk {
  readonly #looked = new Map<string, Looked>();
  readonly #fittings = new Map<string, Fitting>();

  /** Every difference, each schema looked at once however many ways lead to it. */
  compare(old: Node, next: Node, travel: Travel): SchemaHit[] {
    const hits: SchemaHit[] = [];
    const seen = new Set<string>();
    // A list that grows while it is walked: what is inside comes after all that is beside.
    const open: SchemaPair[] = [{ old, next, path: [], isBranch: false }];
    for (const pair of open) {
      const key = keyOf(pair);
      if (seen.has(key)) continue;
      seen.add(key);
      const looked = this.#look(pair, travel);
      hits.push(...looked.hits.map((hit) => ({ ...hit, pair })));
      open.push(...looked.inside.map((inner) => ({ ...inner, path: [...pair.path, ...inner.path] })));
    }
    return hits;
  }

  #look(pair: SchemaPair, travel: Travel): Looked {
    const key = `${travelKey(travel)} ${keyOf(pair)}`;
    const known = this.#looked.get(key);
    if (known !== undefined) return known;
    const looked = this.#lookAnew(pair, travel);
    this.#looked.set(key, looked);
    return looked;
  }

  #lookAnew({ old, next, isBranch }: SchemaPair, travel: Travel): Looked {
    const fitting = this.#fittingOf(travel);
    const context: SchemaContext = {
      ...travel,
      isBranch,
      fits: (inner, outer) => fitting.fits(inner, outer),
    };
    const hits = compareNodes(old, next, context);
    if (!isUnion(shapeOf(old)) && !isUnion(shapeOf(next)))
      return { hits, inside: visibleChildren(old, next, travel) };
    const { pairs, added, removed } = matchBranches(old, next, { context, fitting });
    return {
      hits: [
        ...hits,
        ...removed.map((node) => ({
          rule: union,
          emission: { outcome: 'branch-removed', old: describe(node), place: { old: node } },
        })),
        ...added.map((node) => ({
          rule: union,
          emission: { outcome: 'branch-added', new: describe(node), place: { new: node } },
        })),
      ],
      inside: pairs.map((inner) => ({ ...inner, path: [`(${describe(inner.next)})`], isBranch: true })),
    };
  }

  #fittingOf(travel: Travel): Fitting {
    const key = travelKey(travel);
    const known = this.#fittings.get(key) ?? new Fitting(travel);
    this.#fittings.set(key, known);
    return known;
  }
}

function visibleChildren(old: Node, next: Node, { direction }: Travel): SchemaPair[] {
  return childrenOf(old, next)
    .filter((child) => isSeen(child.old, direction) && isSeen(child.next, direction))
    .map(({ old: before, next: after, step }) => ({
      old: before,
      next: after,
      path: [step],
      isBranch: false,
    }));
}

function keyOf({ old, next, isBranch }: SchemaPair): string {
  return `${old.key} ${next.key}${isBranch ? ' branch' : ''}`;
}

function travelKey({ direction, isText, isXml }: Travel): string {
  return `${direction}${isText ? ' text' : ''}${isXml ? ' xml' : ''}`;
}

/** What people call a branch: its name, its title, its values or its type. */
function describe(node: Node): string {
  const [first] = node.flat;
  const name = first?.name;
  const shape = shapeOf(node);
  const title = shape.note('title');
  if (name !== undefined) return name;
  return typeof title === 'string' ? title : describeShape(shape);
}

function describeShape({ values, types }: Shape): string {
  return values === undefined ? [...types].join(' or ') : JSON.stringify(values);
}
