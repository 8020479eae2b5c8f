import { listWords } from '../contract/list-words.js';
import { readContract } from '../contract/read-contract.js';
import type { Finding } from '../finding.js';
import { findWords } from '../source/find-words.js';
import { listWritten } from '../source/list-written.js';

/** Finds values of enums, written in capitals, that a source repeats although only the contract defines them. */
export async function retypedValues(root: string): Promise<Finding[]> {
  const { values } = listWords(await readContract(root));
  const distinctive = new Set([...values].filter((value) => /^[A-Z][A-Z\d_]+$/.test(value)));
  return findWords(await listWritten(root), distinctive).map(({ file, line, word }) => ({
    check: 'retyped-values',
    file,
    line,
    name: word,
    message:
      `repeats the value ${word}, which only the contract defines. Take it from the shapes of @buddykit/core, or ` +
      'add a waiver with a reason to packages/lockstep/waivers.yaml.',
  }));
}
