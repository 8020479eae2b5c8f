import { createHash } from 'node:crypto';
import type { Image } from '../engine/engine.js';
import type { ContainerPlan, PlannedSetup } from '../plan/plan.js';
import { setupRepository } from '../plan/setup-repository.js';
import { ActionFailure } from './action-failure.js';
import type { Attempt } from './attempt.js';
import { createContainer } from './create-container.js';
import { runnerLabel } from './run-labels.js';
import { waitForExit } from './wait-for-exit.js';

/** The image with the setup commands done: the one that was made before, or a new one. */
export async function withSetup(base: Image, plan: ContainerPlan, attempt: Attempt): Promise<Image> {
  const { setup } = plan;
  if (setup === undefined) return base;
  await attempt.enter('SETUP');
  const key = layerKey(base, setup);
  const other = attempt.settingUp.get(key);
  if (other !== undefined) {
    await attempt.log.say('Waiting for the setup commands of another action');
    await Promise.race([other.catch(() => {}), fired(attempt.signal)]);
    return withSetup(base, plan, attempt);
  }
  const making = madeLayer({ key, base, setup, plan }, attempt);
  attempt.settingUp.set(key, making);
  try {
    return await making;
  } finally {
    attempt.settingUp.delete(key);
  }
}

interface Layer {
  readonly key: string;
  readonly base: Image;
  readonly setup: PlannedSetup;
  readonly plan: ContainerPlan;
}

function layerKey(base: Image, { commands, command }: PlannedSetup): string {
  const content = JSON.stringify([base.id, commands, command]);
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

async function madeLayer(layer: Layer, attempt: Attempt): Promise<Image> {
  const { engine, log, signal } = attempt;
  const reference = `${setupRepository}:${layer.key}`;
  const present = await engine.image(reference, signal);
  if (present !== undefined) {
    await log.say('Using the image with the setup commands');
    return present;
  }
  await runSetup(layer, reference, attempt);
  const made = await engine.image(reference, signal);
  if (made === undefined) throw new ActionFailure('SETUP', 'The image with the setup commands is gone.');
  return made;
}

/** No variable is given to it: what a container is started with would become a part of the image. */
async function runSetup(
  { base, setup, plan, key }: Layer,
  reference: string,
  attempt: Attempt,
): Promise<void> {
  const { signal } = attempt;
  const container = await createContainer(
    {
      name: `buddykit-${attempt.id}-setup`,
      image: base.id,
      entrypoint: [],
      command: setup.command,
      environment: {},
      volumes: [],
      limits: plan.limits,
    },
    attempt,
  );
  await container.start(signal);
  const { exit, wasStopped } = await waitForExit(container, attempt);
  if (wasStopped) throw signal.reason;
  if (exit.exitCode !== 0) {
    throw new ActionFailure('SETUP', `The setup commands ended with exit code ${exit.exitCode}.`);
  }
  const labels = { ...runnerLabel, 'buddykit.setup': key };
  await container.commit({ reference, labels, signal });
}

function fired(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
