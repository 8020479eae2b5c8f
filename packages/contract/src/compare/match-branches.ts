import { type Alternative, alternativesOf } from '../resolve/alternatives.js';
import { canonical, memberOf } from '../resolve/json.js';
import type { Node } from '../resolve/node.js';
import { type Shape, shapeOf } from '../resolve/shape.js';
import type { SchemaContext } from '../rules/rule.js';
import { areApart } from './are-apart.js';
import type { Fitting } from './fitting.js';
import { isNamed, Matching, nodesOf } from './matching.js';

/** What became of the branches of two schemas, of which at least one is a union. */
export interface BranchMatch {
  /** To be compared further. */
  readonly pairs: readonly { readonly old: Node; readonly next: Node }[];
  readonly added: readonly Node[];
  readonly removed: readonly Node[];
  /** Come or gone, while another branch takes the same values and more. */
  readonly known: { readonly added: readonly Node[]; readonly removed: readonly Node[] };
  /** Of a schema that became a union of which exactly one branch may fit: what fits besides. */
  readonly rivals: readonly Node[];
}

/** Beyond so many pairs, only names and values tell which branches belong together. */
const mostPairs = 2_500;

/** Branches that have less in common are not taken for the same. */
const mostUnlike = 0.5;

/** Finds which branches belong together: by the value that tells them apart, by name, by title, by what fits them. */
export function matchBranches(old: Node, next: Node, judge: Judge): BranchMatch {
  const [before, after] = [shapeOf(old), shapeOf(next)];
  const matching = new Matching(alternativesOf(old, true), alternativesOf(next, true));
  const rivals = isExclusive(before, after) ? nodesOf(matching.next) : [];
  for (const kind of ['value ', 'name ', 'title ']) matching.pairByKey(kind);
  if (matching.old.length * matching.next.length > mostPairs) return toMatch(matching, judge, []);
  pairByFit(matching, judge);
  const kept = nodesOf(matching.pairs.map((pair) => pair.next)).filter((node) =>
    judge.fitting.fits(old, node, true),
  );
  const beside =
    kept.length === 0 ? [] : rivals.filter((node) => !kept.includes(node) && !areApart(old, node));
  return toMatch(matching, judge, beside);
}

/** With what branches are judged. */
export interface Judge {
  readonly context: SchemaContext;
  readonly fitting: Fitting;
  /** The one that takes a new property for no matter. */
  readonly lenient: Fitting;
}

/** Whether a schema became a union of which exactly one branch may fit, and nothing says which. */
function isExclusive(old: Shape, next: Shape): boolean {
  const [union] = next.unions;
  return !wasUnion(old) && union?.keyword === 'oneOf' && next.discriminator === undefined;
}

/** A union with one branch was one, too. */
function wasUnion({ unions, parts }: Shape): boolean {
  const isWritten = (keyword: string) => parts.some(({ schema }) => memberOf(schema, keyword) !== undefined);
  return unions.length > 0 || isWritten('oneOf') || isWritten('anyOf');
}

function pairByFit(matching: Matching, { context, fitting, lenient }: Judge): void {
  const isKept = (by: Fitting, before: Alternative, after: Alternative) =>
    context.direction === 'request' ? fits(by, before, after) : fits(by, after, before);
  const isSame = (before: Alternative, after: Alternative) =>
    fits(fitting, before, after) && fits(fitting, after, before);
  matching.pairWhere(isSame);
  matching.takeApart();
  matching.pairWhere(isSame);
  matching.pairWhere((before, after) => isKept(fitting, before, after));
  matching.pairWhere(
    (before, after) => likeness(before, after) >= mostUnlike && isKept(lenient, before, after),
  );
  matching.pairClosest(likeness, mostUnlike);
}

function fits(fitting: Fitting, inner: Alternative, outer: Alternative): boolean {
  return fitting.fits(inner.node, outer.node, true);
}

/** How much two branches have in common, from 0 to 1. */
function likeness(old: Alternative, next: Alternative): number {
  const [before, after] = [shapeOf(old.node), shapeOf(next.node)];
  const types = share(before.types, after.types);
  return (
    types * share(before.properties, after.properties) * share(listed(before.values), listed(after.values))
  );
}

function listed(values: readonly unknown[] = []): Set<string> {
  return new Set(values.map(canonical));
}

interface Keyed {
  readonly size: number;
  keys(): Iterable<string>;
  has(key: string): boolean;
}

function share(left: Keyed, right: Keyed): number {
  const common = [...left.keys()].filter((key) => right.has(key)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 1 : common / all;
}

function toMatch(matching: Matching, { fitting }: Judge, rivals: readonly Node[]): BranchMatch {
  const { pairs } = matching;
  const isTaken = (inner: Alternative, outer: Alternative) => fits(fitting, inner, outer);
  const removed = matching.old.map((one) => {
    // What took its values before, takes them for itself.
    const others = pairs.filter(({ next }) => isTaken(one, next));
    return { one, others, isOld: others.every(({ old }) => isTaken(one, old)) };
  });
  const added = matching.next.map((one) => {
    const others = pairs.filter(({ old }) => isTaken(one, old));
    const isOpen = others.some(({ old }) => !isTaken(old, one));
    return { one, others, isOpen, isNew: others.every(({ next }) => isTaken(one, next)) };
  });
  const isGone = (of: (typeof removed)[number]) => of.others.length === 0 || (of.isOld && isNamed(of.one));
  const isCome = (of: (typeof added)[number]) =>
    of.others.length === 0 || (of.isNew && !of.isOpen && isNamed(of.one));
  const isCopy = ({ one, others }: (typeof removed)[number]) =>
    !isNamed(one) && others.some(({ next }) => isTaken(next, one));
  return {
    pairs: pairs.map(({ old, next }) => ({ old: old.node, next: next.node })),
    removed: removed.filter(isGone).map(({ one }) => one.node),
    added: added.filter(isCome).map(({ one }) => one.node),
    known: {
      removed: removed.filter((of) => !isGone(of) && !isCopy(of)).map(({ one }) => one.node),
      added: added.filter((of) => !isCome(of) && of.isOpen).map(({ one }) => one.node),
    },
    rivals,
  };
}
