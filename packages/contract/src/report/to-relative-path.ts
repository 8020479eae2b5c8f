import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The path of a file from a folder, with slashes. Of a file in git it is the path behind the revision: a reader has
 * that file, though perhaps in another form. Undefined for what is no file.
 */
export function toRelativePath(name: string, cwd: string): string | undefined {
  if (name === 'stdin') return undefined;
  const [, inGit] = /^(?![A-Za-z]:[\\/])[\w./~^@{}+-]*:(.+)$/s.exec(name) ?? [];
  const path = inGit ?? (isAbsolute(name) ? relative(cwd, name) : relative(cwd, resolve(cwd, name)));
  return path.replaceAll(sep, '/').replace(/^\.\//, '');
}
