import type { Engine, Image, RegistryImage } from '../engine/engine.js';
import { EngineError } from '../engine/engine-error.js';
import type { EngineClient } from './engine-client.js';
import { splitReference } from './image-reference.js';
import { labelFilter } from './label-filter.js';
import { progressLines } from './progress-lines.js';
import { registryAuth } from './registry-auth.js';
import { withoutCredentials } from './without-credentials.js';

type Images = Pick<Engine, 'image' | 'checkAccess' | 'pull' | 'push' | 'tag' | 'images' | 'removeImage'>;

interface ImageAnswer {
  readonly Id: string;
  readonly Config?: {
    readonly Env?: readonly string[] | null;
    readonly Entrypoint?: readonly string[] | null;
    readonly Cmd?: readonly string[] | null;
    readonly User?: string;
    readonly WorkingDir?: string;
    readonly Labels?: Readonly<Record<string, string>> | null;
  } | null;
}

/** What Podman answers to a path of the API that it does not have. To download what is there costs little more. */
const unknownToPodman = 'Not Found';

/** What the engine does with images. */
export function createImages(client: EngineClient): Images {
  return {
    image: (reference, signal) => findImage(client, reference, signal),
    checkAccess: (image) => withoutCredentials(image.credentials, () => checkAccess(client, image)),
    pull: (image) => withoutCredentials(image.credentials, () => pull(client, image)),
    push: (image) => withoutCredentials(image.credentials, () => push(client, image)),
    tag: (id, reference) => tag(client, id, reference),
    images: (labels) => listImages(client, labels),
    removeImage: (id) => removeImage(client, id),
  };
}

/** The image that the engine has under a reference or an ID. */
export async function findImage(
  client: EngineClient,
  reference: string,
  signal?: AbortSignal,
): Promise<Image | undefined> {
  try {
    const path = `/images/${pathOf(reference)}/json`;
    return toImage(await client.json<ImageAnswer>({ path, signal, area: 'registry' }));
  } catch (error) {
    if (error instanceof EngineError && error.code === 'IMAGE_NOT_FOUND') return undefined;
    throw error;
  }
}

async function checkAccess(client: EngineClient, image: RegistryImage): Promise<void> {
  const headers = registryAuth(image.reference, image.credentials);
  const path = `/distribution/${pathOf(image.reference)}/json`;
  await client
    .send({ path, headers, signal: image.signal, area: 'registry' })
    .catch(async (error: unknown) => {
      if (!(error instanceof EngineError) || error.message !== unknownToPodman) throw error;
      await pull(client, image);
    });
}

async function pull(client: EngineClient, image: RegistryImage): Promise<Image> {
  const { name, tag: tagOrDigest } = splitReference(image.reference);
  const response = await client.open({
    method: 'POST',
    path: '/images/create',
    query: { fromImage: name, tag: tagOrDigest },
    headers: registryAuth(image.reference, image.credentials),
    signal: image.signal,
    area: 'registry',
  });
  await tellProgress(image, response);
  const pulled = await findImage(client, image.reference, image.signal);
  if (pulled) return pulled;
  throw new EngineError('IMAGE_NOT_FOUND', `${image.reference} was pulled, but the engine does not have it.`);
}

async function push(client: EngineClient, image: RegistryImage): Promise<void> {
  const { name, tag: tagText } = splitReference(image.reference);
  const response = await client.open({
    method: 'POST',
    path: `/images/${pathOf(name)}/push`,
    query: { tag: tagText },
    headers: registryAuth(image.reference, image.credentials),
    signal: image.signal,
    area: 'registry',
  });
  await tellProgress(image, response);
}

async function tellProgress(
  { onProgress }: RegistryImage,
  response: Parameters<typeof progressLines>[0],
): Promise<void> {
  for await (const { id, status } of progressLines(response, 'registry')) {
    // The two that repeat many times a second.
    if (!status || status === 'Downloading' || status === 'Extracting') continue;
    onProgress?.(id ? `${id}: ${status}` : status);
  }
}

async function tag(client: EngineClient, id: string, reference: string): Promise<void> {
  const { name, tag: tagText } = splitReference(reference);
  const path = `/images/${pathOf(id)}/tag`;
  await client.send({ method: 'POST', path, query: { repo: name, tag: tagText }, area: 'registry' });
}

async function listImages(client: EngineClient, labels: Readonly<Record<string, string>>) {
  const query = { filters: labelFilter(labels), all: false };
  const found = await client.json<readonly { Id: string; Labels: Readonly<Record<string, string>> | null }[]>(
    {
      path: '/images/json',
      query,
    },
  );
  return found.map(({ Id, Labels }) => ({ id: Id, labels: Labels ?? {} }));
}

async function removeImage(client: EngineClient, id: string): Promise<void> {
  const call = { method: 'DELETE', path: `/images/${pathOf(id)}` } as const;
  try {
    await client.send(call);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    if (error.code === 'NOT_FOUND') return;
    // Its names alone do not hold it.
    if (!/referenced in multiple repositories/.test(error.message)) throw error;
    await client.send({ ...call, query: { force: true } });
  }
}

function toImage({ Id, Config }: ImageAnswer): Image {
  return {
    id: Id,
    environment: Config?.Env ?? [],
    entrypoint: Config?.Entrypoint ?? [],
    command: Config?.Cmd ?? [],
    user: Config?.User ?? '',
    workingDirectory: Config?.WorkingDir ?? '',
    labels: Config?.Labels ?? {},
  };
}

// The slashes of a reference are part of the path; nothing else of it may be.
function pathOf(reference: string): string {
  return reference.split('/').map(encodeURIComponent).join('/');
}
