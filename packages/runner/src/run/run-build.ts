import type { RegistryCredentials } from '../engine/engine.js';
import type { BuildPlan } from '../plan/plan.js';
import { reveal } from '../plan/secret.js';
import { contextArchive } from '../workspace/context-archive.js';
import type { Attempt, AttemptOutcome } from './attempt.js';
import { runnerLabel } from './run-labels.js';

/** One try of a DOCKERFILE action. Throws when the build or the push fails. */
export async function runBuild(plan: BuildPlan, attempt: Attempt): Promise<AttemptOutcome> {
  const { engine, log, signal } = attempt;
  const credentials = pushCredentials(plan);
  await attempt.enter('RUN');
  await log.say(`Building the image of ${plan.context === '/' ? '' : plan.context}/${plan.dockerfile}`);
  const context = await contextArchive({
    filesystem: attempt.filesystem.path,
    path: plan.context,
    dockerfile: plan.dockerfile,
  });
  const image = await engine.build({
    context,
    dockerfile: plan.dockerfile,
    references: [`buddykit-built:${attempt.id}`],
    arguments: plan.arguments,
    ...(plan.platform !== undefined && { platform: plan.platform }),
    buildkit: plan.buildkit,
    labels: runnerLabel,
    credentials:
      credentials && plan.push?.credentials ? { [plan.push.credentials.registry]: credentials } : {},
    onOutput: (bytes) => log.push({ stream: 'stdout', bytes }),
    signal,
  });
  await log.flush();
  if (plan.push === undefined) return { outOfMemory: false, imageId: image.id };
  await attempt.enter('EXPORT');
  await log.say(`Pushing image ${plan.push.reference}`);
  await pushAs(plan.push.reference, { id: image.id, credentials }, attempt);
  return { outOfMemory: false, imageId: image.id };
}

interface Pushed {
  readonly id: string;
  readonly credentials: RegistryCredentials | undefined;
}

/**
 * The image has the name at the engine only while it is sent: an action of another pipeline that names it there means
 * the one of the registry.
 */
async function pushAs(reference: string, { id, credentials }: Pushed, attempt: Attempt): Promise<void> {
  const { engine, signal } = attempt;
  const before = await engine.image(reference, signal);
  await engine.tag(id, reference);
  attempt.cleanups.add(`Giving the name ${reference} back`, () =>
    before === undefined ? engine.removeImage(reference) : engine.tag(before.id, reference),
  );
  await engine.push({
    reference,
    ...(credentials && { credentials }),
    onProgress: (line) => attempt.progress(line),
    signal,
  });
}

function pushCredentials({ push }: BuildPlan): RegistryCredentials | undefined {
  if (push?.credentials === undefined) return undefined;
  const { username, password } = push.credentials;
  return { username: reveal(username), password: password.reveal() };
}
