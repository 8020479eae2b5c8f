import type { CST } from 'yaml';
import { limits } from './limits.js';
import { SyntaxMistake } from './parsed-text.js';

interface Level {
  readonly token: object;
  readonly depth: number;
}

interface Names {
  readonly anchors: Map<string, number>;
  readonly aliases: { name: string; offset: number }[];
}

/**
 * Refuses what would exhaust the machine when YAML is composed, before it is: levels without end and countless
 * aliases; and aliases of nothing.
 *
 * @throws SyntaxMistake
 */
export function checkTokens(tokens: readonly CST.Token[]): void {
  const names: Names = { anchors: new Map(), aliases: [] };
  const open: Level[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let level = open.pop(); level !== undefined; level = open.pop()) {
    if (level.depth > limits.depth) throw new SyntaxMistake(tooDeep, offsetOf(level.token));
    note(level.token, names);
    descend(level, open);
  }
  checkAliases(names);
}

export const tooDeep = `nested more than ${limits.depth} levels deep, the most that is read`;

function descend({ token, depth }: Level, open: Level[]): void {
  if ('value' in token && isObject(token.value)) open.push({ token: token.value, depth });
  if (!('items' in token && Array.isArray(token.items))) return;
  for (const item of token.items as CST.CollectionItem[]) descendItem(item, depth + 1, open);
}

function descendItem(
  { start = [], key, sep = [], value }: CST.CollectionItem,
  depth: number,
  open: Level[],
): void {
  for (const token of [...start, key, ...sep, value]) {
    if (isObject(token)) open.push({ token, depth });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function note(token: object, { anchors, aliases }: Names): void {
  if (!('type' in token && 'source' in token)) return;
  const name = String(token.source).slice(1);
  const offset = offsetOf(token);
  if (token.type === 'anchor') anchors.set(name, Math.min(offset, anchors.get(name) ?? offset));
  if (token.type === 'alias') aliases.push({ name, offset });
}

function offsetOf(token: object): number {
  return 'offset' in token ? Number(token.offset) : 0;
}

function checkAliases({ anchors, aliases }: Names): void {
  const surplus = aliases[limits.aliases];
  if (surplus !== undefined || anchors.size > limits.aliases) {
    throw new SyntaxMistake(
      `more than ${limits.aliases} anchors or aliases, the most that is read`,
      surplus?.offset ?? 0,
    );
  }
  const loose = aliases.find(({ name, offset }) => (anchors.get(name) ?? offset) >= offset);
  if (loose !== undefined)
    throw new SyntaxMistake(`the alias *${loose.name} has no anchor &${loose.name} before it`, loose.offset);
}
