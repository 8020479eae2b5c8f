import { createReadStream } from 'node:fs';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { ContractError } from '../contract-error.js';
import { readStream } from './read-stream.js';
import type { Source } from './source.js';

/** A file, its name relative to a directory. Pipes and devices are read as far as the limit goes. */
export function fileSource(path: string, cwd: string): Source {
  return {
    name: path,
    path: resolve(cwd, path).replaceAll(sep, '/'),
    isFile: true,
    read: (limit) => readFile(path, cwd, limit),
    resolve: (reference) =>
      fileSource(isAbsolute(path) ? resolve(dirname(path), reference) : join(dirname(path), reference), cwd),
  };
}

async function readFile(path: string, cwd: string, limit: number): Promise<Uint8Array> {
  try {
    return await readStream(createReadStream(resolve(cwd, path)), path, limit);
  } catch (error) {
    throw error instanceof ContractError
      ? error
      : new ContractError(`${path}: ${reasonOf(error)}`, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  ENOTDIR: 'there is no such file; a part of the path is no directory',
  EISDIR: 'a directory, not a file; name the OpenAPI document in it',
  EACCES: 'may not be read; check its permissions',
  ELOOP: 'a symbolic link that leads to itself',
  ERR_INVALID_ARG_VALUE: 'no path can hold a NUL character',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `cannot be read (${String(error)})`;
}
