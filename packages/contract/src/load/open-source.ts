import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { fileSource } from './file-source.js';
import { gitSource } from './git-source.js';
import type { Source } from './source.js';
import { stdinSource } from './stdin-source.js';

/** Where sources are looked for. */
export interface SourceOptions {
  /** The directory that paths are relative to. Default: that of the process. */
  readonly cwd?: string;
  /** What `-` stands for. Default: standard input of the process. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
}

/** The file that a person names: a path, `<revision>:<path>` for a file in git, or `-` for standard input. */
export function openSource(
  name: string,
  { cwd = process.cwd(), stdin = process.stdin }: SourceOptions = {},
): Source {
  if (name === '-') return stdinSource(stdin, cwd);
  const [, revision, path] = /^([^-:][^:]*|):([^:]+)$/s.exec(name) ?? [];
  const isGit =
    revision !== undefined && path !== undefined && !isDrive(name) && !existsSync(resolve(cwd, name));
  return isGit ? gitSource({ revision, path, cwd }) : fileSource(name, cwd);
}

function isDrive(name: string): boolean {
  return /^[a-z]:[\\/]/i.test(name);
}
