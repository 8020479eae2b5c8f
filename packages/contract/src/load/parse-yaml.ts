import { Composer, type Document, isMap, isSeq, Parser, type YAMLMap, type YAMLSeq } from 'yaml';
import { checkTokens } from './check-tokens.js';
import { findInYaml, mergeKey, nameOf, placeOf } from './find-in-yaml.js';
import { type ParsedText, SyntaxMistake } from './parsed-text.js';

/**
 * Parses YAML 1.2, with the merge keys of YAML 1.1 that many contracts use. Keeps its nodes, to know their places.
 *
 * @throws SyntaxMistake
 */
export function parseYaml(text: string): ParsedText {
  const tokens = [...new Parser().parse(text)];
  checkTokens(tokens);
  // The library compares every key with every other; `checkKeys` asks a set.
  const composer = new Composer({ merge: true, uniqueKeys: false, logLevel: 'silent' });
  const [document, second] = [...composer.compose(tokens)];
  if (document === undefined) throw new SyntaxMistake('empty', 0);
  const [error] = document.errors;
  if (error !== undefined) throw new SyntaxMistake(`not YAML: ${firstLine(error.message)}`, error.pos[0]);
  if (second !== undefined)
    throw new SyntaxMistake('holds several YAML documents; a contract is one', second.range[0]);
  checkKeys(document.contents);
  return { value: toValue(document), offsetOf: findInYaml(document) };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

function toValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 1_000 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new SyntaxMistake(`its aliases stand for more than is read (${error.message})`, 0);
  }
}

/** Refuses a key that an object has twice. */
function checkKeys(root: unknown): void {
  const open = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (isMap(node)) checkPairs(node, open);
    else if (isSeq(node)) openItems(node, open);
  }
}

function openItems({ items }: YAMLSeq, open: unknown[]): void {
  for (const item of items) open.push(item);
}

function checkPairs({ items }: YAMLMap, open: unknown[]): void {
  const names = new Set<unknown>();
  for (const { key, value } of items) {
    const name = nameOf(key);
    if (names.has(name) && name !== mergeKey) {
      throw new SyntaxMistake(`the key ${String(name)} stands twice in one object`, placeOf(key) ?? 0);
    }
    names.add(name);
    open.push(value);
  }
}
