import { type Alternative, alternativesOf } from '../resolve/alternatives.js';
import { isSeen } from '../resolve/is-seen.js';
import type { Node } from '../resolve/node.js';
import { shapeOf } from '../resolve/shape.js';
import type { SchemaContext } from '../rules/rule.js';
import { childrenOf } from './children.js';
import { compareNodes, effectOf, isUnion } from './compare-nodes.js';
import { splitUnions } from './split-unions.js';

/** More comparisons than any question about schemas needs that people can read. */
const mostTries = 20_000;

/** Beyond this depth nothing is proved any more. */
const mostDepth = 200;

/** What is asked, and whether null is told by the union around. */
interface Question {
  readonly inner: Node;
  readonly outer: Node;
  readonly isBranch: boolean;
}

/**
 * Tells whether every value that fits one schema fits another. Schemas in a circle fit unless something speaks against
 * it. What cannot be decided counts as not fitting. Unless it is strict, nobody uses a name that a schema does not have.
 */
export class Fitting {
  readonly #refuted = new Set<string>();
  readonly #proved = new Set<string>();
  readonly #context: SchemaContext;
  readonly #isStrict: boolean;
  #assumed = new Set<string>();
  #depth = 0;
  #tries = 0;

  constructor(context: Omit<SchemaContext, 'fits' | 'isBranch'>, { isStrict }: { isStrict: boolean }) {
    this.#isStrict = isStrict;
    this.#context = {
      ...context,
      isBranch: false,
      fits: (inner, outer) => this.#check({ inner, outer, isBranch: false }),
    };
  }

  /** Whether all that fits `inner` fits `outer`; as branches of unions, null is left aside. */
  fits(inner: Node, outer: Node, isBranch = false): boolean {
    this.#tries = 0;
    for (;;) {
      this.#assumed = new Set();
      const before = this.#refuted.size;
      if (!this.#check({ inner, outer, isBranch })) return false;
      // What was refuted on the way may have been assumed before.
      if (this.#refuted.size > before) continue;
      for (const key of this.#assumed) this.#proved.add(key);
      return true;
    }
  }

  #check(question: Question): boolean {
    const { inner, outer, isBranch } = question;
    const key = `${inner.key} ${outer.key} ${isBranch}`;
    if (this.#refuted.has(key)) return false;
    if (this.#proved.has(key) || this.#assumed.has(key)) return true;
    this.#tries += 1;
    if (this.#tries > mostTries || this.#depth > mostDepth) return false;
    this.#assumed.add(key);
    this.#depth += 1;
    const isFitting = this.#look(question);
    this.#depth -= 1;
    if (!isFitting) this.#refuted.add(key);
    return isFitting;
  }

  #look(question: Question): boolean {
    const { inner, outer, isBranch } = question;
    const hits = compareNodes(inner, outer, { ...this.#context, isBranch });
    if (hits.some((hit) => effectOf(hit) === 'narrows' || effectOf(hit) === 'changes')) return false;
    if (isUnion(shapeOf(inner)) || isUnion(shapeOf(outer))) return this.#lookAtUnions(question);
    if (this.#isStrict && !this.#areNamesFree(inner, outer)) return false;
    return childrenOf(inner, outer).every(
      ({ old, next }) =>
        this.#isHidden(old, next) || this.#check({ inner: old, outer: next, isBranch: false }),
    );
  }

  /** Whether what only one schema names may be anything that the other one lets through. */
  #areNamesFree(inner: Node, outer: Node): boolean {
    const [narrow, wide] = [shapeOf(inner), shapeOf(outer)];
    if (!narrow.types.has('object') || !wide.types.has('object')) return true;
    const gained = [...wide.properties].filter(([name]) => !narrow.properties.has(name) && !narrow.isClosed);
    const lost = [...narrow.properties].filter(([name]) => !wide.properties.has(name) && !wide.isClosed);
    const pairs = [
      ...gained.map(([, own]) => ({ old: narrow.additional, next: own })),
      ...lost.map(([, own]) => ({ old: own, next: wide.additional })),
    ];
    return pairs.every(
      ({ old, next }) =>
        this.#isHidden(old, next) || this.#check({ inner: old, outer: next, isBranch: false }),
    );
  }

  #lookAtUnions({ inner, outer }: Question): boolean {
    const split = splitUnions(inner, outer);
    if (split === undefined) return this.#lookAtBranches(inner, outer);
    return split.every(({ old, next }) => this.#check({ inner: old, outer: next, isBranch: true }));
  }

  #lookAtBranches(inner: Node, outer: Node): boolean {
    const wide = alternativesOf(outer, false);
    const narrow = alternativesOf(inner, wide.length > 1);
    const fitsOne = (one: Alternative) =>
      wide.some(({ node }) => this.#check({ inner: one.node, outer: node, isBranch: true }));
    return narrow.every(fitsOne);
  }

  #isHidden(inner: Node, outer: Node): boolean {
    const { direction } = this.#context;
    return !isSeen(inner, direction) || !isSeen(outer, direction);
  }
}
