import { writeFile } from 'node:fs/promises';
import { readOptional } from './read-optional.js';

const title = '# Changelog of the contract\n';

/** Puts what a release changed before what the earlier ones did. What is there already is not written twice. */
export async function addToChangelog(file: string, version: string, changes: string): Promise<void> {
  const before = (await readOptional(file)) ?? title;
  const heading = `## ${version}`;
  if (before.split('\n').includes(heading)) return;
  const [first = '', ...rest] = before.split(/^(?=## )/m);
  await writeFile(
    file,
    [first.trimEnd(), `${heading}\n\n${changes.trim()}`, ...rest]
      .map(withGap)
      .join('')
      .trimEnd()
      .concat('\n'),
  );
}

function withGap(part: string): string {
  return `${part.trimEnd()}\n\n`;
}
