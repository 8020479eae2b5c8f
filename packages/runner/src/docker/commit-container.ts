import type { CommitSpec } from '../engine/container.js';
import type { Labels } from '../engine/container-spec.js';
import { EngineError } from '../engine/engine-error.js';
import type { ContainerContext } from './container-context.js';
import { splitReference } from './image-reference.js';
import { findImage } from './images.js';

interface ImageConfig {
  readonly Labels: Labels;
  readonly Entrypoint: readonly string[];
  readonly Cmd: readonly string[];
  readonly User: string;
  readonly WorkingDir: string;
}

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
  const config: ImageConfig = {
    Labels: commit.labels,
    Entrypoint: base?.entrypoint ?? [],
    Cmd: base?.command ?? [],
    // Empty would mean: as the container.
    User: base?.user || '0',
    WorkingDir: base?.workingDirectory || '/',
  };
  const isPodman = context.facts.capabilities.engine === 'podman';
  const { Id } = await client.json<{ Id: string }>({
    method: 'POST',
    path: '/commit',
    query: { container: id, repo: name, tag, pause: true, ...(isPodman && { changes: changes(config) }) },
    json: config,
    signal: commit.signal,
    area: 'registry',
  });
  // Podman leaves out the algorithm here, and here only.
  return Id.includes(':') ? Id : `sha256:${Id}`;
}

// Podman passes over the body in silence, and would keep the entrypoint and the user of the container.
function changes(config: ImageConfig): readonly string[] {
  return [
    ...Object.entries(config.Labels).map(([name, value]) => `LABEL ${name}=${JSON.stringify(value)}`),
    `ENTRYPOINT ${JSON.stringify(config.Entrypoint)}`,
    `CMD ${JSON.stringify(config.Cmd)}`,
    `USER ${config.User}`,
    `WORKDIR ${config.WorkingDir}`,
  ];
}
