import { type Alternative, alternativesOf } from '../resolve/alternatives.js';
import { canonical } from '../resolve/json.js';
import type { Node } from '../resolve/node.js';
import { shapeOf } from '../resolve/shape.js';
import type { SchemaContext } from '../rules/rule.js';
import type { Fitting } from './fitting.js';

/** What became of the branches of two schemas, of which at least one is a union. */
export interface BranchMatch {
  /** To be compared further. */
  readonly pairs: readonly { readonly old: Node; readonly next: Node }[];
  readonly added: readonly Node[];
  readonly removed: readonly Node[];
  /** Come or gone, while another branch takes the same values and more. */
  readonly known: { readonly added: readonly Node[]; readonly removed: readonly Node[] };
}

/** Beyond so many pairs, only names and values tell which branches belong together. */
const mostPairs = 2_500;

/** Branches that have less in common are not taken for the same. */
const mostUnlike = 0.5;

/** Finds which branches belong together: by the value that tells them apart, by name, by title, by what fits them. */
export function matchBranches(old: Node, next: Node, { context, fitting, lenient }: Judge): BranchMatch {
  const isSplit = shapeOf(old).unions.length > 0 || shapeOf(next).unions.length > 0;
  const state = new Matching(alternativesOf(old, isSplit), alternativesOf(next, isSplit));
  for (const kind of ['value ', 'name ', 'title ']) state.pairByKey(kind);
  if (state.old.length * state.next.length > mostPairs) return state.result();
  const isKept = (by: Fitting, before: Alternative, after: Alternative) =>
    context.direction === 'request' ? fits(by, before, after) : fits(by, after, before);
  state.pairWhere((before, after) => fits(fitting, before, after) && fits(fitting, after, before));
  state.pairWhere((before, after) => isKept(fitting, before, after));
  state.pairWhere((before, after) => likeness(before, after) >= mostUnlike && isKept(lenient, before, after));
  state.pairClosest(likeness);
  state.setCoveredAside(fitting);
  return state.result();
}

/** With what branches are judged. */
export interface Judge {
  readonly context: SchemaContext;
  readonly fitting: Fitting;
  /** The one that takes a new property for no matter. */
  readonly lenient: Fitting;
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

class Matching {
  readonly #all: { old: readonly Alternative[]; next: readonly Alternative[] };
  readonly #pairs: { old: Node; next: Node }[] = [];
  #known: BranchMatch['known'] = { added: [], removed: [] };
  old: readonly Alternative[];
  next: readonly Alternative[];

  constructor(old: readonly Alternative[], next: readonly Alternative[]) {
    this.#all = { old, next };
    this.old = old;
    this.next = next;
  }

  pairByKey(kind: string): void {
    const byKey = new Map<string, Alternative | undefined>();
    for (const after of this.next) {
      for (const key of keysOf(after, kind)) byKey.set(key, byKey.has(key) ? undefined : after);
    }
    this.pairWhere((before, after) => keysOf(before, kind).some((key) => byKey.get(key) === after));
  }

  pairWhere(belong: (before: Alternative, after: Alternative) => boolean): void {
    for (const before of this.old) {
      const after = this.next.find((candidate) => belong(before, candidate));
      if (after !== undefined) this.#pair(before, after);
    }
  }

  /** What is left belongs to what is most like it; where one is left alone, to whatever is like it at all. */
  pairClosest(measure: (before: Alternative, after: Alternative) => number): void {
    const least = this.old.length === 1 || this.next.length === 1 ? 0 : mostUnlike;
    const all = this.old.flatMap((before) =>
      this.next.map((after) => ({ before, after, like: measure(before, after) })),
    );
    for (const { before, after, like } of all.sort((left, right) => right.like - left.like)) {
      const isFree = this.old.includes(before) && this.next.includes(after);
      if (isFree && like > least) this.#pair(before, after);
    }
  }

  /** A branch that another one takes in is neither lost nor new; it may have had a name. */
  setCoveredAside(fitting: Fitting): void {
    const { old, next } = this.#all;
    const removed = this.old.filter((before) => next.some((after) => fits(fitting, before, after)));
    const added = this.next.filter((after) => old.some((before) => fits(fitting, after, before)));
    this.old = this.old.filter((before) => !removed.includes(before));
    this.next = this.next.filter((after) => !added.includes(after));
    // The same branch twice is no branch more.
    const isNamed = (one: Alternative, others: readonly Alternative[]) =>
      !others.some((other) => fits(fitting, one, other) && fits(fitting, other, one));
    this.#known = {
      removed: removed.filter((one) => isNamed(one, next)).map(({ node }) => node),
      added: added.filter((one) => isNamed(one, old)).map(({ node }) => node),
    };
  }

  result(): BranchMatch {
    return {
      pairs: this.#pairs,
      added: this.next.map(({ node }) => node),
      removed: this.old.map(({ node }) => node),
      known: this.#known,
    };
  }

  #pair(before: Alternative, after: Alternative): void {
    this.#pairs.push({ old: before.node, next: after.node });
    this.old = this.old.filter((one) => one !== before);
    this.next = this.next.filter((one) => one !== after);
  }
}

function keysOf({ keys }: Alternative, kind: string): readonly string[] {
  return keys.filter((key) => key.startsWith(kind));
}
