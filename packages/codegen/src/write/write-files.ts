import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../emit/generated-file.js';

/** Writes the files that changed and gives their paths. A file with the same text is left alone. */
export async function writeFiles(root: string, files: GeneratedFile[]): Promise<string[]> {
  const stale = await findStale(root, files);
  for (const { path, text } of stale) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return stale.map(({ path }) => path);
}

/** The files whose text on disk is not what the contract generates. */
export async function findStale(root: string, files: GeneratedFile[]): Promise<GeneratedFile[]> {
  const current = await Promise.all(files.map(({ path }) => readText(join(root, path))));
  return files.filter(({ text }, index) => text !== current[index]);
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
