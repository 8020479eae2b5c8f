import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Changeset } from './make-changeset.js';

/** Writes a changeset beside the others, never over one of them, and returns its path from the root. */
export async function writeChangeset(root: string, { name, text }: Changeset): Promise<string> {
  const folder = '.changeset';
  await mkdir(join(root, folder), { recursive: true });
  for (let copy = 1; ; copy += 1) {
    const file = join(folder, copy === 1 ? `${name}.md` : `${name}-${copy}.md`);
    if (await writeNew(join(root, file), text)) return file;
  }
}

async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
