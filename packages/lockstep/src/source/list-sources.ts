import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A source file that a person wrote. */
export interface Source {
  /** From the root of the repository. */
  file: string;
  /** The folder of its package, such as `packages/core`. */
  folder: string;
  text: string;
}

/** The sources of all packages and apps: neither what is generated nor tests. */
export async function listSources(root: string): Promise<Source[]> {
  const folders = await listPackages(root);
  const found = await Promise.all(folders.map((folder) => sourcesIn(root, folder)));
  return found.flat();
}

/** The folders of all packages and apps, from the root of the repository. */
export async function listPackages(root: string): Promise<string[]> {
  const groups = await Promise.all(
    ['packages', 'apps'].map(async (group) => {
      const entries = await readdir(join(root, group), { withFileTypes: true });
      return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${group}/${name}`);
    }),
  );
  return groups.flat().sort();
}

async function sourcesIn(root: string, folder: string): Promise<Source[]> {
  const inside = await readdir(join(root, folder, 'src'), { recursive: true }).catch(() => []);
  const files = inside.filter(isWritten).sort();
  return Promise.all(
    files.map(async (name) => {
      const file = `${folder}/src/${name.replaceAll('\\', '/')}`;
      return { file, folder, text: await readFile(join(root, file), 'utf8') };
    }),
  );
}

function isWritten(name: string): boolean {
  return /\.(ts|tsx|mts|js|mjs)$/.test(name) && !/(^|[\\/])generated[\\/]|\.(test|bench|d)\.\w+$/.test(name);
}
