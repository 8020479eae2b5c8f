import { ContractError } from '../contract-error.js';
import type { SourceLocation } from '../finding.js';
import { checkSize } from './check-size.js';
import { decodeText } from './decode-text.js';
import { failAt } from './fail-at.js';
import { limits, toMebibytes } from './limits.js';
import { parseJson } from './parse-json.js';
import { parseYaml } from './parse-yaml.js';
import { type ParsedText, SyntaxMistake } from './parsed-text.js';
import type { Source } from './source.js';

/** A file that was read: its value, and where each part of it stands. */
export interface TextFile {
  readonly source: Source;
  readonly value: unknown;
  readonly bytes: number;
  /** The place of what these keys lead to, or of the nearest that is there. */
  locate(keys: readonly string[]): SourceLocation;
}

/**
 * Reads a file of YAML or JSON.
 *
 * @throws ContractError when it cannot be read, or is neither, with the place where it goes wrong
 */
export async function readText(source: Source): Promise<TextFile> {
  const bytes = await source.read(limits.json);
  let text = new TextDecoder('latin1').decode(bytes);
  try {
    text = decodeText(bytes);
    const { value, offsetOf } = parse(text, source, bytes.length);
    checkSize(value);
    const toLocation = positionsOf(text, source.name);
    return { source, value, bytes: bytes.length, locate: (keys) => toLocation(offsetOf(keys)) };
  } catch (error) {
    if (!(error instanceof SyntaxMistake)) throw error;
    const message = /^\s*[{[]/.test(text)
      ? error.message.replace(/^not YAML/, 'neither JSON nor YAML')
      : error.message;
    return failAt(positionsOf(text, source.name)(error.offset), message);
  }
}

function parse(text: string, { name }: Source, bytes: number): ParsedText {
  if (text.trim() === '') throw new SyntaxMistake('empty; YAML or JSON is expected', 0);
  const json = /^\s*[{[]/.test(text) ? tryJson(text) : undefined;
  if (json !== undefined) return json;
  if (bytes > limits.yaml) {
    throw new ContractError(
      `${name}: larger than ${toMebibytes(limits.yaml)}, the most that is read of YAML; JSON may have ${toMebibytes(limits.json)}`,
    );
  }
  return parseYaml(text);
}

/** What is no JSON may be YAML, which has braces too. Its parser tells the place of a mistake. */
function tryJson(text: string): ParsedText | undefined {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Lines are only looked for when the first place is asked for. */
function positionsOf(text: string, file: string): (offset: number) => SourceLocation {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    const line = countUpTo(starts, offset);
    return { file, line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
