import { cp, lstat, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll } from 'vitest';
import { repository } from './repository.js';

/** What is done to files: their new text from the old one. */
export type Edits = Record<string, (text: string) => string>;

/** What the checks read. Everything else stays where it is. */
const parts = [
  'spec',
  'packages',
  'apps',
  'tsconfig.base.json',
  'package.json',
  'pnpm-workspace.yaml',
  'contract.config.yaml',
  '.changeset',
  'node_modules',
];

/** What was installed and built: linked, not copied. */
const linked = new Set(['node_modules', 'dist']);

let copy: Promise<string> | undefined;

afterAll(async () => {
  if (copy !== undefined) await rm(await copy, { recursive: true, force: true });
});

/**
 * Changes some files in a copy of the repository, hands it over, and changes them back.
 *
 * @throws when an edit changes nothing: a mutation that does nothing proves nothing
 */
export async function withMutatedTree<T>(edits: Edits, use: (root: string) => Promise<T>): Promise<T> {
  copy ??= copyRepository();
  const root = await copy;
  const before = new Map<string, string>();
  try {
    for (const [file, edit] of Object.entries(edits)) before.set(file, await applyEdit(root, file, edit));
    return await use(root);
  } finally {
    for (const [file, text] of before) await writeFile(join(root, file), text);
  }
}

/** Edits a file and gives its old text. */
async function applyEdit(root: string, file: string, edit: (text: string) => string): Promise<string> {
  await copyBuilt(root, file);
  const text = await readFile(join(root, file), 'utf8');
  if (edit(text) === text) throw new Error(`The edit of ${file} changes nothing.`);
  await writeFile(join(root, file), edit(text));
  return text;
}

async function copyRepository(): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'buddykit-lockstep-')));
  const links: string[] = [];
  const filter = (source: string) => {
    if (linked.has(basename(source))) links.push(source.slice(repository.length + 1));
    return !linked.has(basename(source)) && basename(source) !== '.turbo';
  };
  for (const part of parts) await cp(join(repository, part), join(root, part), { recursive: true, filter });
  await Promise.all(links.map((path) => symlink(join(repository, path), join(root, path))));
  return root;
}

/** What was built is copied when one of its files is edited: the repository's own must stay as it is. */
async function copyBuilt(root: string, file: string): Promise<void> {
  const [built] = /^.*?\/dist(?=\/)/.exec(file) ?? [];
  if (built === undefined || !(await lstat(join(root, built))).isSymbolicLink()) return;
  await rm(join(root, built));
  await cp(join(repository, built), join(root, built), { recursive: true });
}
