import type { Image, RegistryImage } from '../engine/engine.js';
import { EngineError } from '../engine/engine-error.js';
import type { ActionSource, RegistrySource } from '../plan/plan.js';
import { reveal } from '../plan/secret.js';
import { ActionFailure } from './action-failure.js';
import type { Attempt } from './attempt.js';
import { explainPull } from './explain-pull.js';

/** The image to run, at the engine: from its registry as the plan says, or from an action before. */
export async function fetchImage(source: RegistrySource | ActionSource, attempt: Attempt): Promise<Image> {
  if (source.from === 'action') return builtImage(source, attempt);
  await attempt.log.say(`Pulling image ${source.label}`);
  const present = await attempt.engine.image(source.reference, attempt.signal);
  if (present !== undefined && source.rule === 'if-missing') return present;
  try {
    return await ask(source, present, attempt);
  } catch (error) {
    const isUnreachable = error instanceof EngineError && error.code === 'REGISTRY_UNREACHABLE';
    if (!isUnreachable || !source.fallsBack || present === undefined) throw explainPull(error, source);
    await attempt.warn(`${error.message} The image that was pulled before is used.`);
    return present;
  }
}

async function ask(source: RegistrySource, present: Image | undefined, attempt: Attempt): Promise<Image> {
  const image = registryImage(source, attempt);
  if (present === undefined || source.rule !== 'authenticate') return attempt.engine.pull(image);
  await attempt.engine.checkAccess(image);
  return present;
}

function registryImage({ reference, credentials }: RegistrySource, attempt: Attempt): RegistryImage {
  return {
    reference,
    ...(credentials && {
      credentials: { username: reveal(credentials.username), password: credentials.password.reveal() },
    }),
    onProgress: (line) => attempt.progress(line),
    signal: attempt.signal,
  };
}

async function builtImage({ action }: ActionSource, { built, engine, signal, log }: Attempt): Promise<Image> {
  const found = built.findLast((image) => {
    if (action === 'previous') return true;
    return 'id' in action ? image.action.id === action.id : image.action.name === action.name;
  });
  if (found === undefined) throw new ActionFailure('IMAGE_NOT_FOUND', missingAction(action));
  await log.say(`Using the image of the action "${found.action.name}"`);
  const image = await engine.image(found.imageId, signal);
  if (image !== undefined) return image;
  throw new ActionFailure('IMAGE_NOT_FOUND', `The image of the action "${found.action.name}" is gone.`);
}

function missingAction(action: ActionSource['action']): string {
  if (action === 'previous') return 'No action before this one built an image in this run.';
  const which = 'id' in action ? `with the ID ${action.id}` : `"${action.name}"`;
  return `No action ${which} built an image before this one in this run.`;
}
