import { constants } from 'node:fs';
import { lstat, open, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import dockerignore from '@balena/dockerignore';
import { type Header, pack } from 'tar-stream';
import { resolveDirectory } from './resolve-directory.js';

type Archive = ReturnType<typeof pack>;

/** What an archive is made of. */
export interface ContextPlace {
  /** The directory of the pipeline filesystem. */
  readonly filesystem: string;
  /** The path of the directory in it. */
  readonly path: string;
  /** The path of the Dockerfile in that directory; it is never left out. */
  readonly dockerfile: string;
}

/**
 * A directory of a pipeline filesystem as a tar archive, without what its `.dockerignore` names. Symbolic links are kept
 * as they are and never followed, so that nothing from outside gets into an image.
 *
 * @throws {PathError} when the path leads out of the filesystem.
 */
export async function contextArchive(place: ContextPlace): Promise<AsyncIterable<Uint8Array>> {
  const { root, path } = await resolveDirectory(place.filesystem, place.path);
  const directory = join(root, path);
  const ignored = dockerignore.default().add(await readIgnored(directory));
  const archive = pack();
  const isKept = (name: string) => name === place.dockerfile || !ignored.ignores(name);
  addAll(archive, { directory, isKept }).then(
    () => archive.finalize(),
    (error: Error) => archive.destroy(error),
  );
  // It only gives what was put in: bytes.
  return archive as AsyncIterable<Uint8Array>;
}

interface Tree {
  readonly directory: string;
  readonly isKept: (name: string) => boolean;
}

async function readIgnored(directory: string): Promise<string> {
  const file = await openPlain(join(directory, '.dockerignore')).catch(() => undefined);
  if (file === undefined) return '';
  try {
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

async function addAll(archive: Archive, tree: Tree, below = ''): Promise<void> {
  const names = (await readdir(join(tree.directory, below))).sort();
  for (const entry of names) {
    const name = below === '' ? entry : `${below}/${entry}`;
    await add(archive, tree, name);
  }
}

async function add(archive: Archive, tree: Tree, name: string): Promise<void> {
  const path = join(tree.directory, name);
  const { mode, mtime } = await lstat(path);
  const header = { name, mode: mode & 0o7777, mtime };
  // A pattern may bring back what is in a directory that another one leaves out.
  const isDirectory = (mode & constants.S_IFMT) === constants.S_IFDIR;
  if (isDirectory) {
    if (tree.isKept(name)) archive.entry({ ...header, type: 'directory' });
    return addAll(archive, tree, name);
  }
  if (!tree.isKept(name)) return;
  const kind = mode & constants.S_IFMT;
  if (kind === constants.S_IFLNK)
    archive.entry({ ...header, type: 'symlink', linkname: await readlink(path) });
  if (kind === constants.S_IFREG) await addFile(archive, header, path);
}

async function addFile(archive: Archive, header: Pick<Header, 'name' | 'mode' | 'mtime'>, path: string) {
  const file = await openPlain(path);
  const { size } = await file.stat();
  // Streams of streamx are written to as those of Node are.
  const entry = archive.entry({ ...header, size }) as unknown as NodeJS.WritableStream;
  // A file that grows meanwhile would not fit its header.
  if (size > 0) return pipeline(file.createReadStream({ end: size - 1 }), entry);
  entry.end();
  return file.close();
}

function openPlain(path: string) {
  return open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
}
