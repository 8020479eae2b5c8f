import { join } from 'node:path';
import { findStale, generate } from '@buddykit/codegen';
import type { Finding } from '../finding.js';

const check = 'stale-files';

/** Finds generated files that are not what spec/ generates, and a contract that generates nothing. */
export async function staleFiles(root: string): Promise<Finding[]> {
  try {
    const stale = await findStale(root, await generate(join(root, 'spec')));
    return stale.map(({ path }) => ({
      check,
      file: path,
      name: path,
      message: 'is not what spec/ generates. Run `pnpm generate` and commit the result.',
    }));
  } catch (error) {
    // The contract is at fault, and the error of the emitter names the schema, the keyword and the way out.
    const { message } = error as Error;
    return [
      { check, file: 'spec/openapi.yaml', name: 'spec', message: `cannot be generated from: ${message}` },
    ];
  }
}
