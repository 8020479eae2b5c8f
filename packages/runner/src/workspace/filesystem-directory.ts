import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PipelineIdentity } from '../plan/plan-request.js';
import { pipelineKey } from '../plan/volume-name.js';

/**
 * The directory of a managed pipeline filesystem, made when it does not exist. Nobody else gets through the state
 * directory, so that the filesystem itself can be open to all users of containers.
 */
export async function filesystemDirectory(
  stateDirectory: string,
  pipeline: PipelineIdentity,
): Promise<string> {
  await mkdir(stateDirectory, { recursive: true, mode: 0o700 });
  const filesystems = join(stateDirectory, 'filesystems');
  await mkdir(filesystems, { recursive: true, mode: 0o700 });
  await chmod(filesystems, 0o700);
  const directory = join(filesystems, pipelineKey(pipeline), 'fs');
  await mkdir(directory, { recursive: true });
  return directory;
}
