import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pick } from '../parse/pick.js';
import type { HereTarget } from './choose-target.js';
import type { Reading } from './reading.js';

/** The directory that is the filesystem of the pipeline: the one that is told, or that of the file. */
export function findDirectory(target: HereTarget, { parsed, mistakes }: Reading): string {
  const told = pick(parsed, 'directory')?.text;
  const path = resolve(told ?? (target.kind === 'file' ? dirname(target.path) : '.'));
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    mistakes.push({ part: '--directory', message: `there is no directory ${told}` });
  return path;
}
