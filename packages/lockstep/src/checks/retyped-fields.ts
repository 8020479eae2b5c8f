import { listWords } from '../contract/list-words.js';
import { readContract } from '../contract/read-contract.js';
import type { Finding } from '../finding.js';
import { findWords } from '../source/find-words.js';
import { listWritten } from '../source/list-written.js';

/**
 * Finds names of fields that a source repeats although only the contract defines them. A name of one word is a word of
 * the code too, so that finding it says nothing; one with an underscore is a name on the wire.
 */
export async function retypedFields(root: string): Promise<Finding[]> {
  const { fields } = listWords(await readContract(root));
  const distinctive = new Set([...fields].filter((name) => name.includes('_')));
  return findWords(await listWritten(root), distinctive).map(({ file, line, word }) => ({
    check: 'retyped-fields',
    file,
    line,
    name: word,
    message:
      `repeats the field ${word}, which only the contract defines. Take it from the shapes or the types of ` +
      '@buddykit/core, or add a waiver with a reason to packages/lockstep/waivers.yaml.',
  }));
}
