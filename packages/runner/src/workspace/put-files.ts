import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { RepositoryFile } from '../run/runner.js';
import { writeExport } from './write-export.js';

/**
 * Puts files into a pipeline filesystem that nobody else uses at the moment. A link of that name is replaced; one on the
 * way may lead anywhere in the filesystem, and nowhere else.
 *
 * @throws {PathError} when a path leads out of the filesystem or is a directory.
 */
export async function putFiles(filesystem: string, files: readonly RepositoryFile[]): Promise<void> {
  const id = randomUUID();
  for (const { path, content } of files) {
    await writeExport({ filesystem, path, id }, Readable.from([Buffer.from(content)]));
  }
}
