import type { Document } from './document.js';
import { flatten } from './flatten.js';
import { type Part, toPart } from './part.js';

/** A schema to compare: what several parts say together. Equal parts of one document are one node. */
export class Node {
  #flat: readonly Part[] | undefined;

  constructor(
    /** Another number for each node of two documents. */
    readonly id: number,
    readonly nodes: Nodes,
    readonly parts: readonly Part[],
  ) {}

  /** Where the schema stands. */
  get pointer(): string {
    return this.parts[0]?.pointer ?? '';
  }

  /** The parts without references and `allOf`. */
  get flat(): readonly Part[] {
    this.#flat ??= flatten(this.nodes.document, this.parts);
    return this.#flat;
  }
}

/** The schemas of one document, each made once. */
export class Nodes {
  readonly #places = new WeakMap<object, Place>();
  readonly #nodes = new Map<string, Node>();
  #next = 0;

  /** `side` tells the nodes of two documents apart. */
  constructor(
    readonly document: Document,
    readonly side: 'old' | 'new',
  ) {}

  /** The node of one schema. */
  of(schema: unknown, pointer: string): Node {
    return this.join([toPart(schema, pointer)]);
  }

  /** The node that fits what all parts fit. */
  join(parts: readonly Part[]): Node {
    const key = parts.map((part) => this.#keyOf(part)).join('&');
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node = new Node(this.#nodes.size * 2 + (this.side === 'old' ? 0 : 1), this, parts);
    this.#nodes.set(key, node);
    return node;
  }

  #keyOf({ schema, pointer, omits, orNull }: Part): string {
    const own = typeof schema === 'object' && schema !== null ? this.#idOf(schema, pointer) : String(schema);
    return `${own}${orNull ? '?' : ''}${omits.length === 0 ? '' : `-${omits.join('-')}`}`;
  }

  /** The same object in several places, as an alias of YAML makes it, is told by its place; not without end. */
  #idOf(schema: object, pointer: string): number {
    const first = this.#places.get(schema);
    let last = first;
    let count = 0;
    for (let place = first; place !== undefined; place = place.other) {
      if (place.pointer === pointer) return place.id;
      last = place;
      count += 1;
    }
    if (first !== undefined && count >= mostPlaces) return first.id;
    this.#next += 1;
    const added: Place = { pointer, id: this.#next, other: undefined };
    if (last === undefined) this.#places.set(schema, added);
    else last.other = added;
    return added.id;
  }
}

/** One of the places where an object stands. */
interface Place {
  readonly pointer: string;
  readonly id: number;
  other: Place | undefined;
}

/** As many places of one object as are told apart. */
const mostPlaces = 8;
