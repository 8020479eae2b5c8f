import { lstat, readlink, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { DirectoryMount } from '../engine/container-spec.js';
import { EngineError } from '../engine/engine-error.js';
import type { ContainerAnswer } from './container-answer.js';
import type { ContainerContext } from './container-context.js';

/**
 * Compares the directories that a container which waits for its line sees with those that were checked. The engine finds
 * a directory by its name when it starts the container, and by then something else may have that name.
 *
 * @throws {EngineError} `MOUNT_CHANGED`
 */
export async function assertMounts({ client, facts, spec, id }: ContainerContext): Promise<void> {
  if (!spec.waitsForLine || !facts.showsProcesses) return;
  const directories = spec.mounts.filter((mount) => mount.kind === 'directory');
  if (directories.length === 0) return;
  const { State } = await client.json<ContainerAnswer>({ path: `/containers/${id}/json` });
  for (const mount of directories) await assertMount(mount, `/proc/${State.Pid}/root`);
}

async function assertMount({ identity, path, target }: DirectoryMount, root: string): Promise<void> {
  const seen = await stat(await resolveInside(root, target), { bigint: true }).catch(() => undefined);
  if (seen?.dev === identity.device && seen.ino === identity.inode) return;
  const message = `/${path} of the pipeline filesystem was exchanged between its check and the start of the container.`;
  throw new EngineError('MOUNT_CHANGED', message);
}

// A link of the image is followed as the container would, from its own root: here it would lead into the host's files.
async function resolveInside(root: string, path: string): Promise<string> {
  let inside = '/';
  let rest = partsOf(path);
  for (let steps = 0; rest.length > 0 && steps < 255; steps += 1) {
    const [first = '', ...others] = rest;
    const next = join(inside, first);
    const link = await readLink(join(root, next));
    if (link === undefined) inside = next;
    else if (isAbsolute(link)) inside = '/';
    rest = [...partsOf(link ?? ''), ...others];
  }
  return join(root, inside);
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

async function readLink(path: string): Promise<string | undefined> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isSymbolicLink() ? readlink(path) : undefined;
}
