import { isNode, LineCounter, parseDocument } from 'yaml';
import { plantSeed, SeedMistake } from './plant-seed.js';
import { type Seed, seedSchema } from './seed-schema.js';

/**
 * Reads a seed from the text of a YAML or JSON file, and tries it out.
 *
 * @throws with the file, the line and the field when something is wrong with it
 */
export function readSeed(text: string, file: string): Seed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) throw new Error(`${file}:${broken.linePos?.[0].line ?? 1}: ${broken.message}`);
  const complain = (path: readonly PropertyKey[], message: string) => {
    const place = lineOf(document, lines, path);
    return new Error(`${file}:${place}: ${path.join('.')}: ${message}`);
  };
  const parsed = seedSchema.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw complain(issue?.path ?? [], issue?.message ?? 'is not valid');
  }
  try {
    plantSeed(parsed.data, 0);
  } catch (error) {
    throw error instanceof SeedMistake ? complain(error.path, error.message) : error;
  }
  return parsed.data;
}

/** The line of what a path leads to, or of the nearest thing above it that is there. */
function lineOf(
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly PropertyKey[],
): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
