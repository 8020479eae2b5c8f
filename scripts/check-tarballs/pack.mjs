import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { run } from '../checks/processes.mjs';

/**
 * @typedef {object} Packed
 * @property {string} tarball
 * @property {string} folder where it is unpacked
 * @property {string[]} files what is in it, by its path there
 * @property {Record<string, any>} manifest
 */

const groups = ['packages', 'apps'];

/**
 * Packs every public package as a release would, and unpacks it to be looked at.
 *
 * @param {string} root the workspace
 * @param {string} folder an empty folder
 * @returns {Promise<Packed[]>}
 */
export async function packAll(root, folder) {
  const packed = [];
  for (const source of await publicPackages(root)) packed.push(await pack(source, folder));
  return packed;
}

async function publicPackages(root) {
  const listed = await Promise.all(
    groups.map((group) => readdir(join(root, group), { withFileTypes: true })),
  );
  const folders = listed.flat().filter((entry) => entry.isDirectory());
  const manifests = await Promise.all(
    folders.map(async ({ parentPath, name }) => {
      const source = join(parentPath, name);
      return { source, ...JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) };
    }),
  );
  return manifests.filter((manifest) => !manifest.private);
}

async function pack({ source, name }, folder) {
  const place = join(folder, name.replace(/\W+/g, '-').replace(/^-/, ''));
  await mkdir(place);
  await run('pnpm', ['pack', '--pack-destination', place], { cwd: source });
  const [file] = await readdir(place);
  const tarball = join(place, file);
  await run('tar', ['-xzf', tarball, '-C', place]);
  const unpacked = join(place, 'package');
  return {
    tarball,
    folder: unpacked,
    files: await filesIn(unpacked),
    manifest: JSON.parse(await readFile(join(unpacked, 'package.json'), 'utf8')),
  };
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
}
