import { callFlags } from '../flags/own-flags.js';
import type { Parsed } from '../parse/parse-flags.js';
import { pick } from '../parse/pick.js';

const [{ values: formats }] = callFlags;

/** The form of an answer. */
export type Format = (typeof formats)[number];

/** The form that was asked for; a table in a terminal, JSON for programs. */
export function chooseFormat(parsed: Parsed, stdout: NodeJS.WriteStream): Format {
  if (pick(parsed, 'json')) return 'json';
  const wanted = pick(parsed, 'output')?.text;
  return formats.find((format) => format === wanted) ?? (stdout.isTTY ? 'table' : 'json');
}

/** What an answer is shown as. */
export interface Form {
  readonly format: Format;
  /** The fields that hold a file in base64: people get its text. */
  readonly encoded?: readonly string[] | undefined;
}

/** An answer as the text that goes to standard output. An answer without a body is null in JSON and YAML. */
export async function formatAnswer(
  answer: unknown,
  { format, encoded }: Form,
  stdout: NodeJS.WriteStream,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(answer ?? null, null, 2)}\n`;
  if (format === 'yaml') {
    const { toYaml } = await import('./to-yaml.js');
    return toYaml(answer ?? null);
  }
  const { toTable } = await import('./to-table.js');
  return toTable(encoded === undefined ? answer : await readable(answer, encoded), {
    stream: stdout,
    columns: stdout.isTTY ? stdout.columns : undefined,
  });
}

async function readable(answer: unknown, encoded: readonly string[]): Promise<unknown> {
  const { withTexts } = await import('./files.js');
  return withTexts(answer, encoded);
}
