import { resolve, sep } from 'node:path';
import { fileSource } from './file-source.js';
import { readStream } from './read-stream.js';
import type { Source } from './source.js';

/** What comes in from standard input. Its references are relative to the working directory. */
export function stdinSource(stdin: AsyncIterable<Uint8Array | string>, cwd: string): Source {
  const name = 'stdin';
  return {
    name,
    path: resolve(cwd, name).replaceAll(sep, '/'),
    isFile: false,
    read: (limit) => readStream(stdin, name, limit),
    resolve: (reference) => fileSource(reference, cwd),
  };
}
