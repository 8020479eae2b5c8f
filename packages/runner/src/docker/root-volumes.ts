import { createHash } from 'node:crypto';
import type { ContainerSpec, Labels } from '../engine/container-spec.js';
import type { EngineClient } from './engine-client.js';
import { unlessMissing } from './unless-missing.js';

/** On volumes that hold nothing, but stand for a directory of this machine of which a container sees a part. */
export const rootVolumeLabel: Labels = { 'buddykit.root-volume': '1' };

/** The name of the volume that stands for a directory in one container. It has to have one for `Subpath`. */
export function rootVolumeName(container: string, root: string): string {
  return `${container}-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;
}

/** Removes those of a container that is gone. The directories stay as they are. */
export async function removeRootVolumes(
  client: EngineClient,
  { name, mounts }: ContainerSpec,
): Promise<void> {
  const roots = mounts.flatMap((mount) =>
    mount.kind === 'directory' && mount.path !== '' ? [mount.root] : [],
  );
  for (const root of new Set(roots)) await removeVolume(client, rootVolumeName(name, root));
}

/** Removes a volume; does nothing when it is gone. */
export function removeVolume(client: EngineClient, name: string): Promise<void> {
  return unlessMissing(client.send({ method: 'DELETE', path: `/volumes/${encodeURIComponent(name)}` }));
}
