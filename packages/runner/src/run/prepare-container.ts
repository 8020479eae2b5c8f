import type { Container } from '../engine/container.js';
import type { DirectoryMount } from '../engine/container-spec.js';
import type { Image } from '../engine/engine.js';
import type { ContainerPlan } from '../plan/plan.js';
import { reveal } from '../plan/secret.js';
import { giveTo, mayChangeOwners, openToAll } from '../workspace/ownership.js';
import { type ContainerUser, userNumbers } from '../workspace/user-numbers.js';
import { ActionFailure } from './action-failure.js';
import type { Attempt } from './attempt.js';
import { gateShell, needsGate } from './gate.js';

const usualPath = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** What is prepared, and for what. */
interface Prepared {
  readonly container: Container;
  readonly base: Image;
  readonly mounts: readonly DirectoryMount[];
}

/** Readies a container that does not run yet: its shell is there, its files are in it, its user may write. */
export async function prepareContainer(
  plan: ContainerPlan,
  prepared: Prepared,
  attempt: Attempt,
): Promise<void> {
  const { container, mounts } = prepared;
  await refuseWithoutShell(plan, prepared, attempt);
  const user = await userOf(plan, prepared, attempt);
  await writeFiles(plan, { container, user }, attempt);
  // A user that the image does not have is told of by the engine at the start.
  if (user !== undefined && user.user !== 0 && mounts.length > 0) await letWrite(user, attempt);
}

/** Root, as far as that is certain; every question to an engine takes time. */
async function userOf(
  { user, files }: ContainerPlan,
  { container, base }: Prepared,
  { signal }: Attempt,
): Promise<ContainerUser | undefined> {
  const written = user ?? base.user;
  const needsHome = files.some(({ path }) => path.startsWith('~/'));
  const isRoot = ['', '0', '0:0', 'root', 'root:root'].includes(written);
  if (isRoot && !needsHome) return { user: 0, group: 0, home: '/root' };
  return userNumbers(container, written, signal);
}

async function refuseWithoutShell(
  { shell, image }: ContainerPlan,
  { container, base, mounts }: Prepared,
  { capabilities, signal }: Attempt,
): Promise<void> {
  const label = image.from === 'registry' ? image.label : 'of the action before';
  if (shell !== undefined && !(await hasProgram(container, { program: shell, base }, signal))) {
    const hint = shell === 'bash' ? 'Use the shell SH, or an image with bash.' : 'A BUILD action needs one.';
    throw new ActionFailure('COMMAND_NOT_FOUND', `The image ${label} has no ${shell}. ${hint}`);
  }
  if (!needsGate(mounts, capabilities) || (await container.hasPath(gateShell, signal))) return;
  const why = `The image ${label} has no ${gateShell}, without which this engine cannot mount a part of the filesystem`;
  throw new ActionFailure('PATH', `${why} safely. Map its root, "/".`);
}

async function hasProgram(
  container: Container,
  { program, base }: { program: string; base: Image },
  signal: AbortSignal,
): Promise<boolean> {
  const path = base.environment.find((entry) => entry.startsWith('PATH=')) ?? usualPath;
  // Shells are nearly always there.
  for (const directory of ['/bin', ...path.slice('PATH='.length).split(':')]) {
    if (await container.hasPath(`${directory}/${program}`, signal)) return true;
  }
  return false;
}

async function writeFiles(
  { files }: ContainerPlan,
  { container, user }: { container: Container; user: ContainerUser | undefined },
  { signal }: Attempt,
): Promise<void> {
  if (files.length === 0) return;
  const home = user?.home ?? '/root';
  const given = files.map(({ path, content, mode }) => ({
    path: path.startsWith('~/') ? `${home.replace(/\/$/, '')}/${path.slice(2)}` : path,
    content: Buffer.from(reveal(content)),
    mode,
    owner: user?.user ?? 0,
    group: user?.group ?? 0,
  }));
  await container.writeFiles(given, signal);
}

/** The files of the filesystem belong to whoever runs this; a user of the image has another number. */
async function letWrite({ user, group }: ContainerUser, { filesystem }: Attempt): Promise<void> {
  if (mayChangeOwners()) await giveTo(filesystem.path, { user, group });
  else if (filesystem.isManaged) await openToAll(filesystem.path);
}
