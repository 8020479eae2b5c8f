import type { BuildSpec, Image } from '../engine/engine.js';
import { EngineError } from '../engine/engine-error.js';
import type { EngineClient } from './engine-client.js';
import { findImage } from './images.js';
import { type ProgressLine, progressLines } from './progress-lines.js';
import { registryConfig } from './registry-auth.js';

/** Builds an image, by the engine's own builder. */
export async function buildImage(client: EngineClient, spec: BuildSpec): Promise<Image> {
  if (spec.buildkit)
    throw new EngineError('UNSUPPORTED', 'Images are built without BuildKit by this runner.');
  let id: string | undefined;
  for await (const line of await startBuild(client, spec)) {
    id = line.aux?.ID ?? id;
    if (line.stream) await spec.onOutput(Buffer.from(line.stream));
  }
  const image = id && (await findImage(client, id, spec.signal));
  if (image) return image;
  throw new EngineError('BUILD_FAILED', 'The build ended without an image.');
}

async function startBuild(client: EngineClient, spec: BuildSpec): Promise<AsyncIterable<ProgressLine>> {
  const response = await client.open({
    method: 'POST',
    path: '/build',
    query: {
      t: spec.references,
      dockerfile: spec.dockerfile,
      buildargs: JSON.stringify(spec.arguments),
      labels: JSON.stringify(spec.labels),
      platform: spec.platform,
      rm: true,
      // Or else the containers of a build that failed would stay.
      forcerm: true,
    },
    headers: registryConfig(spec.credentials),
    archive: spec.context,
    signal: spec.signal,
    area: 'build',
  });
  return progressLines(response, 'build');
}
