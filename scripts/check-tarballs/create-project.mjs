import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../checks/processes.mjs';

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Makes an npm project, as a user has it, and installs packed packages in it. Where one depends on another packed
 * package, it gets that one instead of a released version.
 *
 * @param {string} folder
 * @param {{ chosen: Packed[], all: Packed[], others?: Record<string, string> }} packages
 * @typedef {import('./pack.mjs').Packed} Packed
 * @returns {Promise<{ folder: string, installed: number }>} `installed` counts the packages that came with it
 */
export async function createProject(folder, { chosen, all, others = {} }) {
  const rest = all.filter((packed) => !chosen.includes(packed));
  const manifest = {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: { ...toSpecifiers(chosen), ...others },
    overrides: toSpecifiers(rest),
  };
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  await run('npm', ['install', ...quiet], { cwd: folder });
  const lock = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8'));
  refuseReleased(lock, all);
  return { folder, installed: Object.keys(lock.packages).filter((path) => path !== '').length };
}

function toSpecifiers(packages) {
  return Object.fromEntries(packages.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]));
}

// A released version in the place of a packed one would be checked instead of it.
function refuseReleased({ packages }, all) {
  const released = all
    .map(({ manifest }) => packages[`node_modules/${manifest.name}`])
    .filter((entry) => entry !== undefined && !entry.resolved.startsWith('file:'));
  if (released.length > 0)
    throw new Error(`npm fetched ${released.map(({ resolved }) => resolved).join(', ')}`);
}
