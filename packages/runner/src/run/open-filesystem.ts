import { createHash } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { faultOfFilesystem } from '../engine/assert-contained.js';
import type { PipelineIdentity } from '../plan/plan-request.js';
import type { Clock } from '../time/clock.js';
import { filesystemDirectory } from '../workspace/filesystem-directory.js';
import { takeLock } from '../workspace/lock.js';
import { giveTo, mayChangeOwners, ownerOf } from '../workspace/ownership.js';
import { PathError } from '../workspace/path-error.js';
import type { OpenFilesystem } from './attempt.js';
import type { Filesystem } from './runner.js';

/** Which filesystem is opened, and how it is waited for. */
export interface FilesystemRequest {
  readonly stateDirectory: string;
  readonly pipeline: PipelineIdentity;
  readonly filesystem: Filesystem;
  readonly clock: Clock;
  /** Is told when another run has it. */
  readonly onWait: () => void;
  readonly signal?: AbortSignal;
}

/** A filesystem that no other run uses until it is closed. */
export interface LockedFilesystem extends OpenFilesystem {
  /** Gives the files back to whoever owned them, then lets the next run in. */
  close(): Promise<void>;
}

/**
 * Waits until no other run uses the filesystem, of this process or another one.
 *
 * @throws {PathError} when the directory cannot be a filesystem.
 */
export async function openFilesystem(request: FilesystemRequest): Promise<LockedFilesystem> {
  const path = await directoryOf(request);
  const name = createHash('sha256').update(path).digest('hex').slice(0, 32);
  const lock = await takeLock({
    file: join(request.stateDirectory, 'locks', name),
    owner: () => ownerOf(path),
    clock: request.clock,
    onWait: request.onWait,
    ...(request.signal && { signal: request.signal }),
  });
  return {
    path,
    isManaged: request.filesystem.kind === 'managed',
    owner: lock.owner,
    close: async () => {
      try {
        if (mayChangeOwners()) await giveTo(path, lock.owner);
      } finally {
        await lock.release();
      }
    },
  };
}

async function directoryOf({ filesystem, stateDirectory, pipeline }: FilesystemRequest): Promise<string> {
  if (filesystem.kind === 'managed') return realpath(await filesystemDirectory(stateDirectory, pipeline));
  const found = await stat(filesystem.path).catch(() => undefined);
  if (found?.isDirectory() !== true) throw new PathError(`${filesystem.path} is no directory.`);
  const path = await realpath(filesystem.path);
  const fault = faultOfFilesystem(path);
  if (fault !== undefined) throw new PathError(fault);
  return path;
}
