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

/** An answer as the text that goes to standard output. An answer without a body is null in JSON and YAML. */
export async function formatAnswer(
  answer: unknown,
  format: Format,
  stdout: NodeJS.WriteStream,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(answer ?? null, null, 2)}\n`;
  if (format === 'yaml') {
    const { toYaml } = await import('./to-yaml.js');
    return toYaml(answer ?? null);
  }
  const { toTable } = await import('./to-table.js');
  return toTable(answer, { stream: stdout, columns: stdout.isTTY ? stdout.columns : undefined });
}
