import type { Mistake } from '../fail/usage-error.js';
import { type Input, readAll, readTextFile } from './read-input.js';

/** The fields of a body. */
export type Body = Record<string, unknown>;

/** Reads the fields that a file holds, or standard input for `-`, as JSON or YAML. */
export async function readBody(input: Input, path: string): Promise<{ body: Body } | Mistake> {
  const read = path === '-' ? { text: await readAll(input.stdin) } : readTextFile('--body', path);
  if (!('text' in read)) return read;
  const name = path === '-' ? 'standard input' : path;
  const parsed = await parseText(read.text.replace(/^\uFEFF/, ''), path);
  if ('message' in parsed) return { part: '--body', message: `${name} ${parsed.message}` };
  if (isObject(parsed.value)) return { body: parsed.value };
  return { part: '--body', message: `${name} must hold an object of fields` };
}

// The messages of both parsers can repeat parts of the text, which may hold secrets; only the place is told.
async function parseText(text: string, path: string): Promise<{ value: unknown } | { message: string }> {
  const json = /^\s*[[{]/.test(text) || path.endsWith('.json') ? parseJson(text) : undefined;
  if (json !== undefined && ('value' in json || path.endsWith('.json'))) return json;
  const { parseYaml } = await import('./parse-yaml.js');
  return parseYaml(text);
}

function parseJson(text: string): { value: unknown } | { message: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    const position = /position (\d+)/.exec(String(cause))?.[1];
    return { message: `is not JSON${position === undefined ? '' : placeOf(text, Number(position))}` };
  }
}

function placeOf(text: string, position: number): string {
  const lines = text.slice(0, position).split('\n');
  return ` (line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1})`;
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
