import { constants } from 'node:fs';
import { lstat, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PathError } from './path-error.js';
import { resolveDirectory } from './resolve-directory.js';

/** Where a file goes. */
export interface ExportPlace {
  /** The directory of the pipeline filesystem. */
  readonly filesystem: string;
  /** The path in it. */
  readonly path: string;
  /** Something that no other file has in its name. */
  readonly id: string;
}

/**
 * Leaves a file in a pipeline filesystem: complete, or not at all. A file of that name is replaced, a symbolic link too.
 *
 * @throws {PathError} when the path leads out of the filesystem or is a directory.
 */
export async function writeExport(
  { filesystem, path, id }: ExportPlace,
  bytes: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  const directory = await resolveDirectory(filesystem, dirname(path));
  const parent = join(directory.root, directory.path);
  const target = join(parent, basename(path));
  if (await isDirectory(target)) throw new PathError(`"${path}" is a directory; give the path of a file.`);
  const temporary = join(parent, `.buddykit-export-${id}`);
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  const file = await open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644);
  try {
    await pipeline(bytes, file.createWriteStream(), { ...(signal && { signal }) });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function isDirectory(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isDirectory() === true;
}
