import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Change, Generation } from './change.js';

/**
 * Reads the generations that the folder spec/changes tells of, the oldest first.
 *
 * @throws when a change is listed and has no file, or has a file and is not listed
 */
export async function readGenerations(directory: string): Promise<Generation[]> {
  const folders = await foldersIn(directory);
  return Promise.all(folders.map((folder) => readGeneration(join(directory, folder), folder)));
}

async function foldersIn(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function readGeneration(directory: string, folder: string): Promise<Generation> {
  const { changes: names, ...generation } = await readYaml<Generation & { changes: never }>(
    directory,
    'contract',
  );
  if (generation.to !== folder)
    throw new Error(`${directory}/contract.yaml must tell of ${folder}; it says to: ${generation.to}.`);
  const files = (await readdir(directory)).filter((file) => file !== 'contract.yaml');
  checkFiles(directory, names, files);
  const changes = (names as string[]).map(async (name) => ({
    ...(await readYaml<Omit<Change, 'name'>>(directory, name)),
    name,
  }));
  return { ...generation, changes: await Promise.all(changes) };
}

function checkFiles(directory: string, names: readonly string[], files: readonly string[]): void {
  const stray = files.find((file) => !names.includes(file.replace(/\.yaml$/, '')));
  if (stray === undefined) return;
  throw new Error(
    `${directory}/${stray} is not listed under changes in contract.yaml. List it, or remove it.`,
  );
}

// What is read here is checked where it is applied: a patch of what is not there is refused.
async function readYaml<T>(directory: string, name: string): Promise<T> {
  return parse(await readFile(join(directory, `${name}.yaml`), 'utf8'), { merge: true }) as T;
}
