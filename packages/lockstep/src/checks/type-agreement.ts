import type { Finding } from '../finding.js';
import { compile } from '../source/compile.js';

/** Finds validators that give or take something other than the type of their schema. */
export async function typeAgreement(root: string): Promise<Finding[]> {
  const diagnostics = await compile(root, 'packages/core', 'test/types.test-d.ts');
  return diagnostics.map(({ file, line, message }) => ({
    check: 'type-agreement',
    file,
    line,
    name: 'types',
    message:
      `no longer holds: ${message} The types and the validators of @buddykit/core are generated from one contract: ` +
      'run `pnpm generate`; if that changes nothing, correct packages/codegen/src/emit.',
  }));
}
