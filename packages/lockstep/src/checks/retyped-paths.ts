import { listWords } from '../contract/list-words.js';
import { readContract } from '../contract/read-contract.js';
import type { Finding } from '../finding.js';
import { listWritten } from '../source/list-written.js';
import { readTokens } from '../source/read-tokens.js';

/** Finds paths of the API that a source repeats: they belong to the operation table. */
export async function retypedPaths(root: string): Promise<Finding[]> {
  const { segments } = listWords(await readContract(root));
  const pattern = new RegExp(`/(${[...segments].join('|')})(?![\\w-])`);
  const sources = await listWritten(root);
  return sources.flatMap((source) =>
    readTokens(source).flatMap(({ text, kind, line }): Finding[] => {
      const found = kind === 'identifier' || isModule(text) ? null : pattern.exec(text);
      if (found === null) return [];
      return [
        {
          check: 'retyped-paths',
          file: source.file,
          line,
          name: found[0],
          message:
            `repeats a part of a path, ${found[0]}. Take the path from the table of operations of @buddykit/core, ` +
            'or add a waiver with a reason to packages/lockstep/waivers.yaml.',
        },
      ];
    }),
  );
}

function isModule(text: string): boolean {
  return /^(\.{1,2}\/|@buddykit\/)/.test(text);
}
