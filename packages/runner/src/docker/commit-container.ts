import type { CommitSpec } from '../engine/container.js';
import { EngineError } from '../engine/engine-error.js';
import type { ContainerContext } from './container-context.js';
import { splitReference } from './image-reference.js';
import { findImage } from './images.js';

/** Makes an image of what a container changed, with the settings of the image that it was made from. */
export async function commitContainer(context: ContainerContext, commit: CommitSpec): Promise<string> {
  const { client, spec, id } = context;
  // The engine would write them into the image, whatever it is told, and into its history.
  const variables = Object.keys(spec.environment);
  if (variables.length > 0) {
    throw new EngineError('CONFLICT', `A container with variables (${variables.join(', ')}) makes no image.`);
  }
  const base = await findImage(client, spec.image, commit.signal);
  const { name, tag } = splitReference(commit.reference);
  const { Id } = await client.json<{ Id: string }>({
    method: 'POST',
    path: '/commit',
    query: { container: id, repo: name, tag, pause: true },
    json: {
      Labels: commit.labels,
      Entrypoint: base?.entrypoint ?? [],
      Cmd: base?.command ?? [],
      // Empty would mean: as the container.
      User: base?.user || '0',
      WorkingDir: base?.workingDirectory || '/',
    },
    signal: commit.signal,
    area: 'registry',
  });
  return Id;
}
