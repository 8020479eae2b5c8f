import type { Container } from '../engine/container.js';
import type { Attachment, DirectoryMount } from '../engine/container-spec.js';
import type { Image } from '../engine/engine.js';
import { EngineError } from '../engine/engine-error.js';
import type { ContainerPlan } from '../plan/plan.js';
import { writeExport } from '../workspace/write-export.js';
import { ActionFailure } from './action-failure.js';
import type { Attempt, AttemptOutcome } from './attempt.js';
import { actionContainer } from './container-names.js';
import { createContainer } from './create-container.js';
import { fetchImage } from './fetch-image.js';
import { needsGate, withGate } from './gate.js';
import { giveBack } from './give-back.js';
import { prepareContainer } from './prepare-container.js';
import { processOf } from './process-of.js';
import { resolveMounts } from './resolve-mounts.js';
import { runnerLabel } from './run-labels.js';
import { startServices } from './start-services.js';
import { toEnvironment } from './to-environment.js';
import { waitForExit } from './wait-for-exit.js';
import { withSetup } from './with-setup.js';

/** One try of a BUILD or RUN_DOCKER_CONTAINER action, phase by phase. Throws when a phase fails. */
export async function runContainer(plan: ContainerPlan, attempt: Attempt): Promise<AttemptOutcome> {
  await attempt.enter('PULL');
  const base = await fetchImage(plan.image, attempt);
  attempt.cleanups.add('Giving the files back to their owner', () => giveBack(base, attempt));
  const image = await withSetup(base, plan, attempt);
  const network = await startServices(plan, attempt);
  await attempt.enter('CREATE');
  const mounts = await resolveMounts(plan, attempt.filesystem.path);
  const container = await makeContainer(plan, { base, image, mounts, network }, attempt);
  await prepareContainer(plan, { container, base, mounts }, attempt);
  await attempt.enter('START');
  await sayCommands(plan, attempt);
  await startContainer(plan, container, attempt);
  await attempt.enter('RUN');
  const { exit, wasStopped } = await waitForExit(container, attempt);
  if (exit.outOfMemory) await attempt.warn('A process was killed because the memory was used up.');
  const failure = exit.exitCode === 0 ? undefined : new ActionFailure('EXIT_CODE', exitMessage(exit));
  const isExported = failure === undefined && !wasStopped && plan.exportPath !== undefined;
  if (isExported) await exportContainer(plan.exportPath, container, attempt);
  return { ...exit, wasStopped, ...(failure && { failure }) };
}

interface Parts {
  readonly base: Image;
  readonly image: Image;
  readonly mounts: readonly DirectoryMount[];
  readonly network: Attachment | undefined;
}

function makeContainer(
  plan: ContainerPlan,
  { base, image, mounts, network }: Parts,
  attempt: Attempt,
): Promise<Container> {
  // An image of setup commands is made without an entrypoint: the base tells what there was.
  const process = processOf(plan, base);
  const isGated = needsGate(mounts, attempt.capabilities);
  return createContainer(
    {
      name: actionContainer(attempt.id),
      image: image.id,
      ...(isGated ? withGate(process, base) : process),
      environment: toEnvironment(plan.environment),
      ...(plan.user !== undefined && { user: plan.user }),
      ...(plan.workingDirectory !== undefined && { workingDirectory: plan.workingDirectory }),
      directories: mounts,
      volumes: plan.caches,
      ...(network && { network }),
      limits: plan.limits,
      // What is to stay belongs to no process, or else it would be swept.
      ...(attempt.keep && { labels: { ...runnerLabel, 'buddykit.keep': attempt.id } }),
    },
    attempt,
  );
}

async function startContainer(plan: ContainerPlan, container: Container, attempt: Attempt): Promise<void> {
  try {
    await container.start(attempt.signal);
  } catch (error) {
    if (!(error instanceof EngineError) || error.code !== 'USER_NOT_FOUND') throw error;
    const words = `The image has no user "${plan.user ?? ''}", which run_as_user names. (${error.message})`;
    throw new EngineError(error.code, words, { cause: error });
  }
}

/** The script of a BUILD action says its commands itself, one before each. */
async function sayCommands(plan: ContainerPlan, { log }: Attempt): Promise<void> {
  const text = plan.shell === undefined ? plan.command?.at(-1) : undefined;
  if (text !== undefined) await log.say(`Executing command: ${text}`);
}

function exitMessage({ exitCode, outOfMemory }: { exitCode: number; outOfMemory: boolean }): string {
  const memory = outOfMemory ? ' A process was killed because the memory was used up.' : '';
  return `The commands ended with exit code ${exitCode}.${memory}`;
}

async function exportContainer(
  path: string | undefined,
  container: Container,
  attempt: Attempt,
): Promise<void> {
  if (path === undefined) return;
  await attempt.enter('EXPORT');
  const place = { filesystem: attempt.filesystem.path, path, id: attempt.id };
  try {
    await writeExport(place, container.exportFilesystem(attempt.signal), attempt.signal);
  } catch (error) {
    if (attempt.signal.aborted) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ActionFailure('EXPORT', `The export to ${path} failed: ${reason}`, { cause: error });
  }
  await attempt.log.say(`Exported the filesystem of the container to ${path}`);
}
