import { writeFileSync } from 'node:fs';
import { UsageError } from '../fail/usage-error.js';

/** Writes a file. Throws a `UsageError` when it cannot be written, or exists and must not be replaced. */
export function writeTextFile(path: string, text: string, { mayReplace }: { mayReplace: boolean }): void {
  try {
    writeFileSync(path, text, { flag: mayReplace ? 'w' : 'wx' });
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    throw new UsageError([{ part: path, message: `cannot be written${reason}` }], 'pull');
  }
}
