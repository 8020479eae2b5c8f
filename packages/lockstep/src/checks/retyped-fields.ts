import { commonWords } from '../contract/common-words.js';
import { listWords } from '../contract/list-words.js';
import { contractFile, readContract } from '../contract/read-contract.js';
import type { Finding } from '../finding.js';
import { findWords } from '../source/find-words.js';
import { listWritten } from '../source/list-written.js';

const check = 'retyped-fields';

/** Finds names of fields that a source repeats although only the contract defines them. */
export async function retypedFields(root: string): Promise<Finding[]> {
  const { fields } = listWords(await readContract(root));
  const distinctive = new Set([...fields].filter((name) => !commonWords.has(name)));
  const sources = await listWritten(root);
  const retyped = findWords(sources, distinctive).map(({ file, line, word }) => ({
    check,
    file,
    line,
    name: word,
    message:
      `repeats the field ${word}, which only the contract defines. Take it from the shapes or the types of ` +
      '@buddykit/core, or add a waiver with a reason to packages/lockstep/waivers.yaml.',
  }));
  return [...retyped, ...strayWords(fields)];
}

function strayWords(fields: ReadonlySet<string>): Finding[] {
  const strays = [...commonWords].filter((word) => !fields.has(word));
  return strays.map((name) => ({
    check,
    file: 'packages/lockstep/src/contract/common-words.ts',
    name,
    message: `lists ${name}, which is no field of ${contractFile}. Remove it.`,
  }));
}
