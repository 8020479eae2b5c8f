import { isSeen } from '../resolve/is-seen.js';
import type { Node } from '../resolve/node.js';
import { shapeOf } from '../resolve/shape.js';
import type { SchemaContext } from '../rules/rule.js';
import { union } from '../rules/union.js';
import { childrenOf } from './children.js';
import { compareNodes, type Hit, isUnion } from './compare-nodes.js';
import { Fitting } from './fitting.js';
import { type BranchMatch, type Judge, matchBranches } from './match-branches.js';
import { splitUnions } from './split-unions.js';

/** Two schemas that stand at the same place of two documents. */
export interface SchemaPair {
  readonly old: Node;
  readonly next: Node;
  /** The way to the place, from the body or the parameter. */
  readonly path: Path | undefined;
  readonly isBranch: boolean;
}

/** A way, told from its end, so that long ones share what they have in common. */
export interface Path {
  readonly step: string;
  readonly before: Path | undefined;
}

/** How values travel where schemas are compared. */
export type Travel = Pick<SchemaContext, 'direction' | 'isText' | 'isXml'>;

/** An outcome with where it came about. */
export interface SchemaHit extends Hit {
  readonly pair: SchemaPair;
}

/** Two schemas inside others, with the step that leads there. */
type Inside = Omit<SchemaPair, 'path'> & { readonly step: string };

interface Looked {
  readonly hits: readonly Hit[];
  readonly inside: readonly Inside[];
}

type Fittings = Pick<Judge, 'fitting' | 'lenient'>;

/** Compares schemas and all that is inside them; remembers what was compared for the whole of two documents. */
export class SchemaWalk {
  readonly #looked = new Map<string, Looked>();
  readonly #fittings = new Map<string, Fittings>();

  /** Every difference, each schema looked at once however many ways lead to it. */
  compare(old: Node, next: Node, travel: Travel): SchemaHit[] {
    const hits: SchemaHit[] = [];
    const seen = new Set<string>();
    // A list that grows while it is walked: what is inside comes after all that is beside.
    const open: SchemaPair[] = [{ old, next, path: undefined, isBranch: false }];
    for (const pair of open) {
      const key = keyOf(pair);
      if (seen.has(key)) continue;
      seen.add(key);
      const looked = this.#look(pair, travel);
      for (const hit of looked.hits) hits.push({ ...hit, pair });
      for (const { step, ...inner } of looked.inside)
        open.push({ ...inner, path: { step, before: pair.path } });
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
    const { fitting, lenient } = this.#fittingsOf(travel);
    const context: SchemaContext = {
      ...travel,
      isBranch,
      fits: (inner, outer) => fitting.fits(inner, outer),
    };
    const hits = compareNodes(old, next, context);
    if (!isUnion(shapeOf(old)) && !isUnion(shapeOf(next)))
      return { hits, inside: visibleChildren(old, next, travel) };
    const split = splitUnions(old, next);
    if (split !== undefined)
      return { hits, inside: split.map((each) => ({ ...each, step: '', isBranch: true })) };
    const match = matchBranches(old, next, { context, fitting, lenient });
    return {
      hits: [...hits, ...branchHits(match)],
      inside: match.pairs.map((inner) => ({ ...inner, step: `(${describe(inner.next)})`, isBranch: true })),
    };
  }

  #fittingsOf(travel: Travel): Fittings {
    const key = travelKey(travel);
    const known = this.#fittings.get(key) ?? {
      fitting: new Fitting(travel, { isStrict: true }),
      lenient: new Fitting(travel, { isStrict: false }),
    };
    this.#fittings.set(key, known);
    return known;
  }
}

function branchHits({ added, removed, known }: BranchMatch): Hit[] {
  const gone = (outcome: string) => (node: Node) => ({ outcome, old: describe(node), place: { old: node } });
  const come = (outcome: string) => (node: Node) => ({ outcome, new: describe(node), place: { new: node } });
  const emissions = [
    ...removed.map(gone('branch-removed')),
    ...known.removed.map(gone('known-branch-removed')),
    ...added.map(come('branch-added')),
    ...known.added.map(come('known-branch-added')),
  ];
  return emissions.map((emission) => ({ rule: union, emission }));
}

function visibleChildren(old: Node, next: Node, { direction }: Travel): Inside[] {
  return childrenOf(old, next)
    .filter((child) => isSeen(child.old, direction) && isSeen(child.next, direction))
    .map(({ old: before, next: after, step }) => ({ old: before, next: after, step, isBranch: false }));
}

function keyOf({ old, next, isBranch }: Omit<SchemaPair, 'path'>): string {
  return `${old.key} ${next.key}${isBranch ? ' branch' : ''}`;
}

function travelKey({ direction, isText, isXml }: Travel): string {
  return `${direction}${isText ? ' text' : ''}${isXml ? ' xml' : ''}`;
}

/** What people call a branch: its name, its title, its values or its type. */
function describe(node: Node): string {
  const name = node.flat.find((part) => part.name !== undefined)?.name;
  const { note, values, types, isUntyped } = shapeOf(node);
  const title = note('title');
  if (name !== undefined) return name;
  if (typeof title === 'string') return title;
  if (values !== undefined) return JSON.stringify(values);
  return isUntyped ? 'anything' : [...types].join(' or ');
}
