import { listWords } from '../contract/list-words.js';
import { readContract } from '../contract/read-contract.js';
import type { Finding } from '../finding.js';
import { findWords } from '../source/find-words.js';
import { listWritten } from '../source/list-written.js';

/** Finds values of enums that a source repeats although only the contract defines them. */
export async function retypedValues(root: string): Promise<Finding[]> {
  const { values } = listWords(await readContract(root));
  return findWords(await listWritten(root), values).map(({ file, line, word }) => ({
    check: 'retyped-values',
    file,
    line,
    name: word,
    message:
      `repeats the value ${word}, which only the contract defines. Take it from the shapes of @buddykit/core, or ` +
      'add a waiver with a reason to packages/lockstep/waivers.yaml.',
  }));
}
