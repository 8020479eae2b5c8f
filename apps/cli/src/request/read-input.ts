import { readFileSync } from 'node:fs';
import type { Mistake } from '../fail/usage-error.js';
import type { Given } from '../parse/parse-flags.js';

/** The part of the process that input comes from. */
export type Input = Pick<NodeJS.Process, 'env' | 'stdin'>;

/** The text that a flag leads to, or what keeps it from being read. Secrets may come by other ways than an argument. */
export async function readInput(input: Input, given: Given): Promise<{ text: string } | Mistake> {
  const { flag, form, text = '', spelling } = given;
  if (readsStdin(given)) return { text: withoutLineEnd(await readAll(input.stdin)) };
  if (form === 'file') return readSecretFile(spelling, text);
  if (flag.kind.endsWith('pair') && !text.includes('=')) return readPair(input, given);
  if (form !== 'env') return { text };
  const value = input.env[text];
  return value === undefined
    ? { part: spelling, message: `the environment variable ${text} is not set` }
    : { text: value };
}

/** A KEY alone stands for KEY=VALUE, where VALUE is that of the environment. */
function readPair({ env }: Input, { spelling, text = '' }: Given): { text: string } | Mistake {
  const value = env[text];
  if (value !== undefined) return { text: `${text}=${value}` };
  return {
    part: spelling,
    message: `must be KEY=VALUE, or the name of an environment variable; ${text} is not set`,
  };
}

/** Whether the value of a flag comes from standard input. */
export function readsStdin({ flag, form, text }: Given): boolean {
  return form === 'stdin' || (flag.isSecret === true && form === 'value' && text === '-');
}

/** Everything that a stream brings, as text. */
export async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** A file's text, or why it cannot be had. */
export function readTextFile(part: string, path: string): { text: string } | Mistake {
  try {
    return { text: readFileSync(path, 'utf8') };
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    return { part, message: `cannot read ${path}${reason}` };
  }
}

function readSecretFile(part: string, path: string): { text: string } | Mistake {
  const read = readTextFile(part, path);
  return 'text' in read ? { text: withoutLineEnd(read.text) } : read;
}

/** Editors and `echo` end a file with a line break that no secret has. */
function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, '');
}
