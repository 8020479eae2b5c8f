import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ContractError } from '../contract-error.js';
import type { Host } from './host.js';

/**
 * Writes a report to a file, or else to standard output.
 *
 * @throws ContractError when the file cannot be written
 */
export function writeReport(
  text: string,
  output: string | undefined,
  host: Pick<Host, 'cwd' | 'stdout'>,
): void {
  if (output === undefined || output === '-') {
    host.stdout.write(text);
    return;
  }
  try {
    writeFileSync(resolve(host.cwd(), output), text);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ContractError(
      `${output}: cannot be written (${reason}); name a file in a folder that is there`,
      { cause: error },
    );
  }
}
