import { chmod, lchown, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

/** Numbers of a user and a group. */
export interface Owner {
  readonly user: number;
  readonly group: number;
}

/** Whether this process may give files away. */
export function mayChangeOwners(): boolean {
  return process.getuid?.() === 0;
}

/** Who owns a directory. */
export async function ownerOf(directory: string): Promise<Owner> {
  const { uid, gid } = await lstat(directory);
  return { user: uid, group: gid };
}

/** Gives everything in a directory that others own to one owner. Links are not followed. */
export async function giveTo(directory: string, owner: Owner): Promise<void> {
  await walk(directory, async (path) => {
    const { uid, gid } = await lstat(path);
    if (uid !== owner.user || gid !== owner.group) await lchown(path, owner.user, owner.group);
  });
}

/** Lets every user read and change everything in a directory, as far as this process may say so. */
export async function openToAll(directory: string): Promise<void> {
  await walk(directory, async (path) => {
    const found = await lstat(path);
    if (found.isSymbolicLink() || found.uid !== process.getuid?.()) return;
    const isRunnable = found.isDirectory() || (found.mode & 0o100) !== 0;
    await chmod(path, (found.mode & 0o7777) | (isRunnable ? 0o777 : 0o666));
  });
}

/** Whether anything in a directory belongs to someone else. */
export async function hasForeign(directory: string, owner: Owner): Promise<boolean> {
  let isForeign = false;
  await walk(directory, async (path) => {
    if (!isForeign) isForeign = (await lstat(path)).uid !== owner.user;
  });
  return isForeign;
}

async function walk(path: string, visit: (path: string) => Promise<void>): Promise<void> {
  await visit(path);
  if (!(await lstat(path)).isDirectory()) return;
  const names = await readdir(path).catch(() => []);
  for (const name of names) await walk(join(path, name), visit);
}
