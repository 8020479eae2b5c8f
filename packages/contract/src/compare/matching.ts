import { type Alternative, alternativesOf } from '../resolve/alternatives.js';
import type { Node } from '../resolve/node.js';
import { shapeOf } from '../resolve/shape.js';

/** Two branches that belong together. */
export interface AlternativePair {
  readonly old: Alternative;
  readonly next: Alternative;
}

/** Which branches of two unions were found to belong together, and which are left. */
export class Matching {
  readonly pairs: AlternativePair[] = [];
  old: readonly Alternative[];
  next: readonly Alternative[];

  constructor(old: readonly Alternative[], next: readonly Alternative[]) {
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
  pairClosest(measure: (before: Alternative, after: Alternative) => number, mostUnlike: number): void {
    const least = this.old.length === 1 || this.next.length === 1 ? 0 : mostUnlike;
    const all = this.old.flatMap((before) =>
      this.next.map((after) => ({ before, after, like: measure(before, after) })),
    );
    for (const { before, after, like } of all.sort((left, right) => right.like - left.like)) {
      const isFree = this.old.includes(before) && this.next.includes(after);
      if (isFree && like > least) this.#pair(before, after);
    }
  }

  /** Takes apart what is left on both sides: unions inside unions, and several types at once. */
  takeApart(): void {
    if (this.old.length === 0 || this.next.length === 0) return;
    this.old = this.old.flatMap((one) => innermost(one));
    this.next = this.next.flatMap((one) => innermost(one));
  }

  #pair(before: Alternative, after: Alternative): void {
    this.pairs.push({ old: before, next: after });
    this.old = this.old.filter((one) => one !== before);
    this.next = this.next.filter((one) => one !== after);
  }
}

/** As deep as unions are taken apart. */
const mostLevels = 4;

function innermost(one: Alternative, level = 0): readonly Alternative[] {
  const inner = alternativesOf(one.node, true);
  const [only] = inner;
  if (level === mostLevels || (inner.length === 1 && only?.node === one.node)) return [one];
  return inner.flatMap((each) => innermost(each, level + 1));
}

function keysOf({ keys }: Alternative, kind: string): readonly string[] {
  return keys.filter((key) => key.startsWith(kind));
}

/** The schemas of branches. */
export function nodesOf(alternatives: readonly Alternative[]): Node[] {
  return alternatives.map(({ node }) => node);
}

/** Whether the branch is known by more than its place: then it is told when it goes, whatever is left. */
export function isNamed({ keys, node }: Alternative): boolean {
  return keys.length > 0 || typeof shapeOf(node).note('title') === 'string';
}
