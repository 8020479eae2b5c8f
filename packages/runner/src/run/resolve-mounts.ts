import type { DirectoryMount } from '../engine/container-spec.js';
import type { ContainerPlan, PlannedMount, PlannedVolume } from '../plan/plan.js';
import { PathError } from '../workspace/path-error.js';
import { resolveDirectory } from '../workspace/resolve-directory.js';

/** The directories that a plan mounts, as they really are now. What is missing is made. */
export async function resolveMounts(plan: ContainerPlan, filesystem: string): Promise<DirectoryMount[]> {
  const mounts: DirectoryMount[] = [];
  for (const { path, target } of plan.mounts) {
    mounts.push({ kind: 'directory', ...(await resolveDirectory(filesystem, path)), target });
  }
  for (const cache of plan.caches) await refuseLinked(cache, plan.mounts, filesystem);
  return mounts;
}

/** A cache in the filesystem would land wherever a link of that name leads in the container. */
async function refuseLinked(
  { target }: PlannedVolume,
  mounts: readonly PlannedMount[],
  filesystem: string,
): Promise<void> {
  const holders = mounts.filter((mount) => target.startsWith(`${mount.target}/`));
  const mount = holders.sort((a, b) => b.target.length - a.target.length)[0];
  if (mount === undefined) return;
  const below = target.slice(mount.target.length + 1);
  const base = await resolveDirectory(filesystem, mount.path);
  const wanted = [base.path, below].filter((part) => part !== '').join('/');
  const found = await resolveDirectory(filesystem, wanted);
  if (found.path !== wanted)
    throw new PathError(`The cached directory "${target}" is behind a symbolic link.`);
}
