import type { Limits } from '../engine/container-spec.js';
import type { Image } from '../engine/engine.js';
import { hasForeign, mayChangeOwners } from '../workspace/ownership.js';
import { resolveDirectory } from '../workspace/resolve-directory.js';
import type { Attempt } from './attempt.js';
import { createContainer } from './create-container.js';

const target = '/filesystem';
const limits: Limits = { memory: 256 * 1024 ** 2, cpus: 1, processes: 64 };

/**
 * Gives the files of an action back to whoever owned the filesystem. Someone who may not do that on this machine, but may
 * use the engine, has it done in a container, where the user is root.
 */
export async function giveBack(image: Image, attempt: Attempt): Promise<void> {
  const { filesystem, id } = attempt;
  if (mayChangeOwners() || !(await hasForeign(filesystem.path, filesystem.owner))) return;
  // A run that was cancelled has its files given back, too.
  const { signal } = new AbortController();
  const container = await createContainer(
    {
      name: `buddykit-${id}-owner`,
      image: image.id,
      entrypoint: ['chown'],
      command: ['-R', '-h', `${filesystem.owner.user}:${filesystem.owner.group}`, target],
      environment: {},
      user: '0',
      directories: [{ kind: 'directory', ...(await resolveDirectory(filesystem.path, '/')), target }],
      volumes: [],
      network: 'none',
      limits,
    },
    { ...attempt, signal },
  );
  await container.start(signal);
  let said = '';
  for await (const { bytes } of container.output) said = (said + Buffer.from(bytes).toString()).slice(0, 500);
  const { exitCode } = await container.wait();
  if (exitCode !== 0) throw new Error(`chown ended with exit code ${exitCode}. ${said}`.trim());
}
