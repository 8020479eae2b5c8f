import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { checkSeed } from './check-seed.js';
import { plantSeed } from './plant-seed.js';
import type { Seed } from './seed.js';
import { SeedMistake, type SeedPath } from './seed-mistake.js';

/**
 * Reads a seed from the text of a YAML or JSON file, and tries it out.
 *
 * @throws with the file, the line and the field when something is wrong with it
 */
export function readSeed(text: string, file: string): Seed {
  const lines = new LineCounter();
  // Prettier errors would quote the file, which may hold secrets.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined)
    throw new Error(`${file}:${lines.linePos(broken.pos[0]).line}: ${broken.message}`);
  try {
    const seed = checkSeed(document.toJS() ?? {});
    plantSeed(seed, 0);
    return seed;
  } catch (error) {
    if (!(error instanceof SeedMistake)) throw new Error(`${file}: ${messageOf(error)}`);
    const offset = offsetOf(document.contents, error.path);
    throw new Error(`${file}:${lines.linePos(offset).line}: ${error.message}`);
  }
}

/** Where the field of a path begins, or the nearest thing above it that is there. */
function offsetOf(node: Node | null, [key, ...rest]: SeedPath): number {
  const own = node?.range?.[0] ?? 0;
  if (key === undefined) return own;
  if (!isMap(node)) {
    const inner = (node as { get?: (key: unknown, keepScalar: true) => unknown } | null)?.get?.(key, true);
    return isNode(inner) ? offsetOf(inner, rest) : own;
  }
  const pair = node.items.find(({ key: name }) => isScalar(name) && name.value === key);
  if (pair === undefined) return own;
  if (rest.length === 0 || !isNode(pair.value)) return (pair.key as Node).range?.[0] ?? own;
  return offsetOf(pair.value, rest);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
