import { lstat, mkdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { DirectoryIdentity } from '../engine/container-spec.js';
import { PathError } from './path-error.js';

/** A directory of a pipeline filesystem, as it really is. */
export interface ResolvedDirectory {
  /** The real absolute path of the filesystem's root. */
  readonly root: string;
  /** The real path below it, without a leading slash; empty for the root. */
  readonly path: string;
  readonly identity: DirectoryIdentity;
}

/**
 * Finds a directory of a pipeline filesystem, component by component, and makes what is missing. A symbolic link may lead
 * anywhere in the filesystem, and nowhere else.
 *
 * @throws {PathError} when the path leads out, or to something that is no directory.
 */
export async function resolveDirectory(filesystem: string, path: string): Promise<ResolvedDirectory> {
  const root = await realpath(filesystem);
  let current = root;
  for (const part of path.split('/').filter((name) => name !== '' && name !== '.')) {
    if (part === '..') throw new PathError(`"${path}" must not have "..".`);
    current = await step(root, join(current, part), path);
  }
  const { dev, ino } = await lstat(current, { bigint: true });
  return { root, path: relative(root, current), identity: { device: dev, inode: ino } };
}

async function step(root: string, next: string, path: string): Promise<string> {
  const found = await lstat(next).catch(absent);
  if (found === undefined) {
    await makeDirectory(next);
    return next;
  }
  if (found.isDirectory()) return next;
  if (!found.isSymbolicLink()) throw new PathError(`"${path}" leads to something that is no directory.`);
  const real = await realpath(next).catch(absent);
  if (real === undefined) throw new PathError(`"${path}" has a symbolic link that leads nowhere.`);
  if (!isInside(root, real)) {
    throw new PathError(`"${path}" has a symbolic link that leads out of the pipeline filesystem.`);
  }
  if (!(await stat(real)).isDirectory())
    throw new PathError(`"${path}" leads to something that is no directory.`);
  return real;
}

/** Users of containers have other numbers than ours; the directory above all filesystems keeps others out. */
async function makeDirectory(path: string): Promise<void> {
  await mkdir(path, { mode: 0o755 });
}

/** Whether a real path is the root or below it. */
function isInside(root: string, real: string): boolean {
  return real === root || real.startsWith(root === sep ? sep : root + sep);
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
