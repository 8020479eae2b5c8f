import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { FileProblem, Read } from './file-pipeline.js';
import type { Keys } from './keys.js';

/** A text that is YAML, with the places of its parts. */
export interface Source {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** What stands at a place of a text. */
export interface Found {
  readonly node: unknown;
  readonly line: number;
  readonly column: number;
}

/** An object of a text. */
export type Body = Record<string, unknown>;

/** Reads YAML. */
export function readSource(text: string): Read<Source> {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
  });
  const [first] = document.errors;
  if (first === undefined) return readAliases({ document, lines });
  const place = toPlace(lines, first.pos[0]);
  // What follows a first error is mostly its consequence.
  return { ok: false, problems: [{ ...place, path: '', message: describe(text, place.line, first.code) }] };
}

/** Aliases can lead nowhere, or blow a small text up. */
function readAliases(source: Source): Read<Source> {
  try {
    source.document.toJS({ maxAliasCount: 100 });
    return { ok: true, value: source };
  } catch {
    const message = 'the YAML has too many aliases, one that leads nowhere, or "<<" without an object';
    return { ok: false, problems: [{ line: 1, column: 1, path: '', message }] };
  }
}

// The parser's own words can repeat the text, which may hold secrets.
function describe(text: string, line: number, code: string): string {
  const isTabbed = /^ *\t/.test(text.split('\n')[line - 1] ?? '');
  return faults[isTabbed ? 'TAB_AS_INDENT' : code] ?? 'the YAML is broken here';
}

const faults: Partial<Record<string, string>> = {
  BAD_INDENT: 'the YAML is broken here: lines that belong together must be indented alike',
  BLOCK_AS_IMPLICIT_KEY: 'the YAML is broken here: a text with ": " in it must stand in quotes',
  DUPLICATE_KEY: 'the same name stands in this object twice',
  MISSING_CHAR: 'the YAML is broken here: a quote, bracket or colon is missing',
  TAB_AS_INDENT: 'the YAML is broken here: only spaces can indent, no tabs',
};

/** The value of a part of a text. */
function toValue({ document }: Source, node: unknown): unknown {
  return isNode(node) ? node.toJS(document, { maxAliasCount: 100 }) : null;
}

/** An object of a text; nothing for any other part. */
export function toBody(source: Source, node: unknown): Body | undefined {
  const target = resolve(source, node);
  // A map of the text becomes an object.
  return isMap(target) ? (toValue(source, target) as Body) : undefined;
}

/** The parts of a list of a text; nothing for any other part. */
export function toItems(source: Source, node: unknown): readonly unknown[] | undefined {
  const target = resolve(source, node);
  return isSeq(target) ? target.items : undefined;
}

/** The text of a plain number or of yes and no, as it stands in the file: `18.10` and not 18.1. */
export function plainText(source: Source, node: unknown): string | undefined {
  const target = resolve(source, node);
  if (!isScalar(target) || typeof target.value === 'string' || target.value === null) return undefined;
  return target.source;
}

/** Finds what some keys lead to; for keys that lead nowhere, the last place on the way. */
export function find(source: Source, root: unknown, keys: Keys): Found & { readonly isThere: boolean } {
  let node = root;
  let start = startOf(root);
  for (const key of keys) {
    const step = stepInto(resolve(source, node), key);
    if (step === undefined) return { node, ...toPlace(source.lines, start), isThere: false };
    node = step.node;
    start = step.start ?? start;
  }
  return { node, ...toPlace(source.lines, start), isThere: true };
}

function stepInto(
  node: unknown,
  key: string | number,
): { node: unknown; start: number | undefined } | undefined {
  if (isSeq(node) && typeof key === 'number' && key < node.items.length) {
    const item = node.items[key];
    return { node: item, start: startOf(item) };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((candidate) => isScalar(candidate.key) && String(candidate.key.value) === key);
  return pair === undefined ? undefined : { node: pair.value, start: startOf(pair.key) };
}

function resolve({ document }: Source, node: unknown): Node | undefined {
  if (isAlias(node)) return node.resolve(document);
  return isNode(node) ? node : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function toPlace(lines: LineCounter, offset = 0): Pick<FileProblem, 'line' | 'column'> {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
