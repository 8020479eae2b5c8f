import { createInterface } from 'node:readline';
import { UsageError } from '../fail/usage-error.js';
import { confirmFlag } from '../flags/own-flags.js';
import type { Host } from '../host.js';
import type { Call } from './call.js';

/** Asks whether to go on. Throws a `UsageError` when the answer is no, or when there is no one to ask. */
export async function confirm({ row, parameters }: Call, { stdin, stderr }: Host): Promise<void> {
  const command = row.words.join(' ');
  const part = `--${confirmFlag.name}`;
  if (!stdin.isTTY || !stderr.isTTY) {
    throw new UsageError([{ part, message: 'is required where there is no terminal to ask in' }], command);
  }
  const target = Object.entries(parameters).map(([name, value]) => `${name} ${value}`);
  const answer = await ask(`${row.summary} (${target.join(', ')})? [y/N] `, { stdin, stderr });
  if (/^y(es)?$/i.test(answer.trim())) return;
  throw new UsageError([{ part: command, message: 'was not confirmed; nothing was done' }], command);
}

/** The next line; empty at the end of the input. The terminal's own line editing is enough here. */
function ask(question: string, { stdin, stderr }: Pick<Host, 'stdin' | 'stderr'>): Promise<string> {
  stderr.write(question);
  return new Promise((resolve) => {
    const lines = createInterface({ input: stdin, terminal: false });
    lines.once('line', (line) => {
      resolve(line);
      lines.close();
    });
    lines.once('close', () => resolve(''));
  });
}
