import type { Compilation } from './compilation.js';
import { isShell } from './is-shell.js';
import { normaliseFilesystemPath } from './parse-mapping.js';
import type { ActionSource, ContainerPlan, RegistrySource, Specific } from './plan.js';
import type { RunnableAction } from './plan-request.js';
import { plannedLimits } from './planned-limits.js';
import { plannedMounts } from './planned-mounts.js';
import type { VariableSet } from './read-variables.js';
import { registrySource } from './registry-source.js';
import { splitWords } from './split-words.js';

type RunDockerContainerAction = Extract<RunnableAction, { type: 'RUN_DOCKER_CONTAINER' }>;

const unmounted = { mounts: [], workingDirectory: undefined };

/** What a RUN_DOCKER_CONTAINER action means. Undefined when it has no image. */
export function compileRunDockerContainer(
  action: RunDockerContainerAction,
  compilation: Compilation,
  variables: VariableSet,
): Specific<ContainerPlan> | undefined {
  const image = imageOf(action, compilation);
  const isMounted = action.mount_filesystem_disable !== true;
  const { mounts, workingDirectory } = isMounted ? plannedMounts(action, compilation) : unmounted;
  const user = compilation.text('run_as_user', action.run_as_user);
  const process = processOf(action, compilation);
  const exportPath = exportPathOf(action, compilation);
  if (image === undefined) return undefined;
  return {
    kind: 'container',
    image,
    ...process,
    environment: Object.fromEntries(variables.values),
    ...(user !== undefined && { user }),
    ...(process.command !== undefined && workingDirectory !== undefined && { workingDirectory }),
    mounts,
    caches: [],
    files: variables.files,
    services: [],
    limits: plannedLimits(compilation.request),
    ...(exportPath !== undefined && { exportPath }),
  };
}

function imageOf(
  action: RunDockerContainerAction,
  compilation: Compilation,
): RegistrySource | ActionSource | undefined {
  if (action.use_image_from_action !== true) return registrySource(action, compilation);
  const name = compilation.text('docker_build_action_name', action.docker_build_action_name);
  const { docker_build_action_id: id } = action;
  if (id != null && id !== 0) return { from: 'action', action: { id } };
  if (name !== undefined) return { from: 'action', action: { name } };
  if (id == null) compilation.assume('An image of an action that is not named is that of the action before.');
  return { from: 'action', action: 'previous' };
}

/**
 * The text of the commands goes to the shell that the entrypoint starts, or to one of its own under the entrypoint of the
 * image. A program that is no shell gets it as one argument.
 */
function processOf(
  action: RunDockerContainerAction,
  compilation: Compilation,
): { entrypoint?: readonly string[]; command?: readonly string[] } {
  const entrypoint = entrypointOf(action, compilation);
  const { inline_commands: text } = action;
  const isGiven = text != null && text !== '';
  if (!isGiven) return entrypoint === undefined ? {} : { entrypoint, command: [] };
  if (Buffer.byteLength(text) > 100_000)
    compilation.refuse('inline_commands', 'is longer than 100,000 bytes.');
  if (entrypoint === undefined) return { command: ['/bin/sh', '-c', text] };
  if (isShell(entrypoint[0]))
    return { entrypoint, command: entrypoint.includes('-c') ? [text] : ['-c', text] };
  compilation.warnings.push(
    `entrypoint: ${entrypoint[0]} is no shell that is known; it gets inline_commands as one argument.`,
  );
  return { entrypoint, command: [text] };
}

function entrypointOf(action: RunDockerContainerAction, compilation: Compilation): string[] | undefined {
  const written = compilation.text('entrypoint', action.entrypoint);
  if (written === undefined) return undefined;
  const words = splitWords(written);
  if (words !== undefined && words.length > 0) return words;
  compilation.refuse('entrypoint', words === undefined ? 'has a quote that is not closed.' : 'is blank.');
  return undefined;
}

function exportPathOf(action: RunDockerContainerAction, compilation: Compilation): string | undefined {
  const written = compilation.text('export_container_path', action.export_container_path);
  if (written === undefined) return undefined;
  const path = normaliseFilesystemPath(written);
  if (path !== undefined && path !== '/') return path;
  const fault =
    path === '/' ? 'is the root of the filesystem, not a file in it.' : 'leads out of the filesystem.';
  compilation.refuse('export_container_path', `"${written}" ${fault}`);
  return undefined;
}
