import { isSeen } from '../resolve/is-seen.js';
import type { Node } from '../resolve/node.js';
import { shapeOf } from '../resolve/shape.js';
import type { SchemaContext } from '../rules/rule.js';
import { union } from '../rules/union.js';
import { childrenOf } from './children.js';
import { compareNodes, type Hit, isUnion } from './compare-nodes.js';
import { Fitting } from './fitting.js';
import { type BranchMatch, type Judge, matchBranches } from './match-branches.js';
import { pairKey } from './pair-key.js';
import { splitUnions } from './split-unions.js';
import { Trail } from './trail.js';

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

/** What is remembered of one way in which values travel. */
interface Memory extends Pick<Judge, 'fitting' | 'lenient'> {
  readonly looked: Map<number, Looked>;
  /** Pairs in which, and inside which, nothing differs. */
  readonly equal: Set<number>;
}

/** Compares schemas and all that is inside them; remembers what was compared for the whole of two documents. */
export class SchemaWalk {
  readonly #memories = new Map<string, Memory>();

  /** Every difference, each schema looked at once however many ways lead to it. */
  compare(old: Node, next: Node, travel: Travel): SchemaHit[] {
    const memory = this.#memoryOf(travel);
    const hits: SchemaHit[] = [];
    const trail = new Trail();
    // A list that grows while it is walked: what is inside comes after all that is beside.
    const open: SchemaPair[] = [{ old, next, path: undefined, isBranch: false }];
    for (const pair of open) {
      const key = pairKey(pair.old, pair.next, pair.isBranch);
      if (memory.equal.has(key) || !trail.enter(key)) continue;
      const looked = this.#look(pair, { key, travel, memory });
      if (looked.hits.length > 0) trail.differ(key);
      for (const hit of looked.hits) hits.push({ ...hit, pair });
      for (const { step, ...inner } of looked.inside) {
        trail.lead(key, pairKey(inner.old, inner.next, inner.isBranch));
        open.push({ ...inner, path: { step, before: pair.path } });
      }
    }
    for (const key of trail.equal()) memory.equal.add(key);
    return hits;
  }

  #look(pair: SchemaPair, { key, travel, memory }: { key: number; travel: Travel; memory: Memory }): Looked {
    const known = memory.looked.get(key);
    if (known !== undefined) return known;
    const looked = lookAnew(pair, travel, memory);
    memory.looked.set(key, looked);
    return looked;
  }

  #memoryOf(travel: Travel): Memory {
    const key = `${travel.direction} ${travel.isText} ${travel.isXml}`;
    const known = this.#memories.get(key) ?? {
      looked: new Map(),
      equal: new Set(),
      fitting: new Fitting(travel, { isStrict: true }),
      lenient: new Fitting(travel, { isStrict: false }),
    };
    this.#memories.set(key, known);
    return known;
  }
}

function lookAnew({ old, next, isBranch }: SchemaPair, travel: Travel, { fitting, lenient }: Memory): Looked {
  const context: SchemaContext = { ...travel, isBranch, fits: (inner, outer) => fitting.fits(inner, outer) };
  const hits = compareNodes(old, next, context);
  if (!isUnion(shapeOf(old)) && !isUnion(shapeOf(next))) {
    return { hits, inside: visibleChildren(old, next, travel) };
  }
  const split = splitUnions(old, next);
  if (split !== undefined) {
    return { hits, inside: split.map((each) => ({ ...each, step: '', isBranch: true })) };
  }
  const match = matchBranches(old, next, { context, fitting, lenient });
  return {
    hits: [...hits, ...branchHits(match)],
    inside: match.pairs.map((inner) => ({ ...inner, step: `(${describe(inner.next)})`, isBranch: true })),
  };
}

function branchHits({ added, removed, known, rivals }: BranchMatch): Hit[] {
  const gone = (outcome: string) => (node: Node) => ({ outcome, old: describe(node), place: { old: node } });
  const come = (outcome: string) => (node: Node) => ({ outcome, new: describe(node), place: { new: node } });
  const emissions = [
    ...removed.map(gone('branch-removed')),
    ...known.removed.map(gone('known-branch-removed')),
    ...added.map(come('branch-added')),
    ...known.added.map(come('known-branch-added')),
    ...rivals.map(come('became-exclusive')),
  ];
  return emissions.map((emission) => ({ rule: union, emission }));
}

function visibleChildren(old: Node, next: Node, { direction }: Travel): Inside[] {
  return childrenOf(old, next)
    .filter((child) => isSeen(child.old, direction) && isSeen(child.next, direction))
    .map(({ old: before, next: after, step }) => ({ old: before, next: after, step, isBranch: false }));
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
