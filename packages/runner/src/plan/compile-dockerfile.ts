import type { Compilation } from './compilation.js';
import { dockerHub, faultOfReference, type NamedImage, toReference } from './image-reference.js';
import { normaliseFilesystemPath } from './parse-mapping.js';
import type { BuildPlan, Specific } from './plan.js';
import type { RunnableAction } from './plan-request.js';
import { type FoundCredentials, plannedCredentials } from './planned-credentials.js';
import { setupRepository } from './setup-repository.js';

type DockerfileAction = Extract<RunnableAction, { type: 'DOCKERFILE' }>;

const inert = ['insecure_registry', 'do_not_prune_images', 'cache_mode'] as const;

/** What a DOCKERFILE action means. Undefined when it was refused. */
export function compileDockerfile(
  action: DockerfileAction,
  compilation: Compilation,
): Specific<BuildPlan> | undefined {
  const paths = pathsOf(action, compilation);
  const push = pushOf(action, compilation);
  const platform = compilation.text('target_platform', action.target_platform);
  const buildArguments = argumentsOf(action, compilation);
  tellOfInert(action, compilation);
  if (paths === undefined || push === 'refused') return undefined;
  return {
    kind: 'build',
    ...paths,
    arguments: buildArguments,
    ...(platform !== undefined && { platform }),
    buildkit: action.buildkit !== false && compilation.request.capabilities.buildkit,
    ...(push && { push }),
  };
}

function pathsOf(action: DockerfileAction, compilation: Compilation) {
  const written = compilation.text('dockerfile_path', action.dockerfile_path) ?? 'Dockerfile';
  const file = normaliseFilesystemPath(written);
  const context = normaliseFilesystemPath(compilation.text('context_path', action.context_path) ?? '/');
  if (file === undefined) compilation.refuse('dockerfile_path', `"${written}" leads out of the filesystem.`);
  if (context === undefined) {
    compilation.refuse('context_path', `"${action.context_path}" leads out of the filesystem.`);
  }
  if (file === undefined || context === undefined) return undefined;
  const prefix = context === '/' ? '/' : `${context}/`;
  if (file.startsWith(prefix)) return { context, dockerfile: file.slice(prefix.length) };
  compilation.refuse('dockerfile_path', `"${file}" is not in the context "${context}".`);
  return undefined;
}

function pushOf(action: DockerfileAction, compilation: Compilation): BuildPlan['push'] | 'refused' {
  const credentials = plannedCredentials(action, compilation);
  if (credentials === 'refused') return 'refused';
  const name = compilation.text('repository', action.repository);
  const registry =
    credentials?.named ?? compilation.text('registry', action.registry) ?? registryOf(action, compilation);
  if (name === undefined && credentials === undefined && registry === undefined) {
    if (action.docker_image_tag != null)
      compilation.warnings.push('docker_image_tag has no effect without repository.');
    return undefined;
  }
  if (name === undefined) {
    compilation.refuse('repository', 'is missing: the image needs a name in the registry.');
    return 'refused';
  }
  const tag = compilation.text('docker_image_tag', action.docker_image_tag) ?? 'latest';
  return referenceOf({ name, tag, ...(registry && { registry }) }, credentials, compilation);
}

function referenceOf(
  image: NamedImage,
  credentials: FoundCredentials | undefined,
  compilation: Compilation,
): BuildPlan['push'] | 'refused' {
  const wrong = faultOfReference(image) ?? faultOfOwnName(image);
  if (wrong !== undefined) {
    compilation.refuse(wrong.part === 'name' ? 'repository' : 'docker_image_tag', wrong.fault);
    return 'refused';
  }
  const { host, reference } = toReference(image, compilation.request.configuration?.registries);
  return { reference, ...(credentials && { credentials: at(credentials, host) }) };
}

/** Images of that name hold what setup commands made, for all pipelines. */
function faultOfOwnName({ name }: NamedImage): ReturnType<typeof faultOfReference> {
  if (name.split('/').at(-1) !== setupRepository) return undefined;
  return { part: 'name', fault: `"${name}" is a name that is kept for setup commands.` };
}

function at({ source, username, password }: FoundCredentials, registry: string) {
  return { source, registry, username, password };
}

function registryOf(
  { docker_registry: kind }: DockerfileAction,
  compilation: Compilation,
): string | undefined {
  if (kind == null || kind === 'NONE') return undefined;
  if (kind === 'DOCKER_HUB') return dockerHub;
  if (kind === 'GIT_HUB_CONTAINER_REGISTRY') return 'ghcr.io';
  if (kind === 'GOOGLE_GCR') return 'gcr.io';
  compilation.refuse('registry', `is missing: ${kind} alone does not tell the address.`);
  return undefined;
}

function argumentsOf(action: DockerfileAction, compilation: Compilation): Record<string, string> {
  const pairs = (action.build_args ?? []).map((written, index) => {
    const field = `build_args[${index}]`;
    const text = compilation.text(field, written) ?? '';
    const equals = text.indexOf('=');
    if (equals < 1 && text !== '') compilation.refuse(field, `"${text}" is not key=value.`);
    return [text.slice(0, equals), text.slice(equals + 1)];
  });
  return Object.fromEntries(pairs);
}

function tellOfInert(action: DockerfileAction, compilation: Compilation): void {
  for (const field of inert) {
    const value = action[field];
    if (value == null || value === false || value === 'MIN') continue;
    compilation.warnings.push(`${field} has no effect here.`);
  }
  if (action.provenance != null && action.provenance !== 'NONE') {
    compilation.warnings.push('provenance has no effect here: the image does not tell how it was built.');
  }
}
