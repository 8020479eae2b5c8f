import { readFileSync } from 'node:fs';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';

/** A line and a column of a text, from 1. */
export interface Position {
  line: number;
  column: number;
}

/** How far a path leads in a file, and where that is. */
export interface Reached {
  steps: number;
  position: Position;
}

/** One step from an object to what is in it: its key, and the value that stands there in the resolved contract. */
export interface Step {
  key: string;
  value: unknown;
}

/** A YAML or JSON file of the contract, with positions. */
export class SourceFile {
  readonly #lines = new LineCounter();
  readonly #document;

  constructor(file: string) {
    this.#document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: this.#lines });
  }

  /** Goes along the steps as far as the file has them. */
  follow(steps: readonly Step[]): Reached {
    let node: Node | null = this.#document.contents;
    let reached: Reached = { steps: 0, position: { line: 1, column: 1 } };
    for (const step of steps) {
      const next = this.#entry(node, step);
      if (next === undefined) return reached;
      node = next.value;
      reached = { steps: reached.steps + 1, position: this.#position(next.offset) };
    }
    return reached;
  }

  #entry(node: Node | null | undefined, step: Step): Entry | undefined {
    if (isAlias(node)) return this.#entry(node.resolve(this.#document), step);
    if (isSeq<Node>(node)) return itemOf(node.items, step);
    if (!isMap<Node, Node | null>(node)) return undefined;
    const pair = pairOf(node, step.key);
    if (pair !== undefined) return { offset: pair.key.range?.[0] ?? 0, value: pair.value };
    return this.#entry(pairOf(node, '<<')?.value, step);
  }

  #position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }
}

interface Entry {
  offset: number;
  value: Node | null;
}

function pairOf(map: YAMLMap<Node, Node | null>, key: string): Pair<Node, Node | null> | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

// Resolving merges lists of words and reorders them, so a word is found by what it says.
function itemOf(items: readonly Node[], { key, value }: Step): Entry | undefined {
  const item =
    typeof value === 'object' && value !== null
      ? items[Number(key)]
      : items.find((candidate) => isScalar(candidate) && candidate.value === value);
  return item && { offset: item.range?.[0] ?? 0, value: item };
}
