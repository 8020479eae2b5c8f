import type { Document } from './document.js';
import { flatten } from './flatten.js';
import { type Part, toPart } from './part.js';

/** A schema to compare: what several parts say together. Equal parts of one document are one node. */
export class Node {
  #flat: readonly Part[] | undefined;

  constructor(
    readonly key: string,
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
  readonly #ids = new WeakMap<object, Map<string, number>>();
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
    const key = `${this.side}${parts.map((part) => this.#keyOf(part)).join('&')}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node = new Node(key, this, parts);
    this.#nodes.set(key, node);
    return node;
  }

  #keyOf({ schema, pointer, omits, orNull }: Part): string {
    const own = typeof schema === 'object' && schema !== null ? this.#idOf(schema, pointer) : String(schema);
    return `${own}${orNull ? '?' : ''}${omits.length === 0 ? '' : `-${omits.join('-')}`}`;
  }

  /** The same object in several places, as an alias of YAML makes it, is told by its place; not without end. */
  #idOf(schema: object, pointer: string): number {
    const places = this.#ids.get(schema) ?? new Map<string, number>();
    this.#ids.set(schema, places);
    const known = places.get(pointer) ?? (places.size < mostPlaces ? undefined : first(places));
    if (known !== undefined) return known;
    this.#next += 1;
    places.set(pointer, this.#next);
    return this.#next;
  }
}

/** As many places of one object as are told apart. */
const mostPlaces = 8;

function first(places: ReadonlyMap<string, number>): number | undefined {
  return places.values().next().value;
}
